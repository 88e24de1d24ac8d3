import { countWord } from '../../domain/words';
import type { Command } from './command';
import { answerReply, NO_SCORE_YET } from './say';

const SHOWN = 8;

export const due: Command<'due'> = {
  name: 'due',
  say: 'due',
  does: 'decisions that want looking at: reviews that are due, accepted work past its date',
  tells: 'numbers',
  async run(_intent, { caller }, context) {
    const { due: all, asOf } = await context.services.overview.load(caller.tenantId, context.texts);
    if (asOf === null) return { text: NO_SCORE_YET };
    const shown = all.slice(0, SHOWN);
    const answer =
      shown.length === 0
        ? 'Nothing is due: no review has come back and no accepted action is past its date.'
        : `${countWord(all.length, 'decision wants', 'decisions want')} looking at:`;
    return answerReply(
      {
        parts: [answer, { list: shown.map(({ text, controlId }) => `${text} (${controlId})`) }],
        asOf,
        now: context.now(),
        link: { words: 'Open the queue', url: context.tabUrl('queue') },
      },
      shown.length === 0 ? ['top', 'log'] : shown.slice(0, 3).map(({ controlId }) => `action ${controlId}`),
      context.texts,
    );
  },
};
