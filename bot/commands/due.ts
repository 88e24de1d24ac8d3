import { countWord } from '../../domain/words';
import type { Command } from './command';
import { figuresOf, NO_SCORE_YET, safe } from './say';

const SHOWN = 8;

export const due: Command<'due'> = {
  name: 'due',
  say: 'due',
  does: 'decisions that want looking at: reviews that are due, accepted work past its date',
  tells: 'numbers',
  async run(_intent, { caller }, context) {
    const { due: all, asOf } = await context.services.overview.load(caller.tenantId);
    if (asOf === null) return { text: NO_SCORE_YET };
    const shown = all.slice(0, SHOWN);
    const lines = shown.map(({ text, controlId }) => `- ${safe(text)} (${safe(controlId)})`);
    const answer =
      shown.length === 0
        ? 'Nothing is due: no review has come back and no accepted action is past its date.'
        : `${countWord(all.length, 'decision wants', 'decisions want')} looking at:\n\n${lines.join('\n')}`;
    return {
      text: `${answer}\n\n${figuresOf(asOf, context.now(), { words: 'Open the queue', url: context.tabUrl('queue') })}`,
      suggestions:
        shown.length === 0 ? ['top', 'log'] : shown.slice(0, 3).map(({ controlId }) => `action ${controlId}`),
    };
  },
};
