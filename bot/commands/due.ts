import type { Command } from './command';
import { answerReply } from './say';

const SHOWN = 8;

export const due: Command<'due'> = {
  name: 'due',
  tells: 'numbers',
  async run(_intent, { caller }, context) {
    const { chat, buttons } = context.texts;
    const { due: all, asOf } = await context.services.overview.load(caller.tenantId, context.texts);
    if (asOf === null) return { text: chat.noScoreYet };
    const shown = all.slice(0, SHOWN);
    const answer = shown.length === 0 ? chat.due.nothing : chat.due.some(all.length);
    return answerReply(
      {
        parts: [answer, { list: shown.map(({ text, controlId }) => `${text} (${controlId})`) }],
        asOf,
        now: context.now(),
        link: { words: buttons.openQueue, url: context.tabUrl('queue') },
      },
      shown.length === 0 ? ['top', 'log'] : shown.slice(0, 3).map(({ controlId }) => `action ${controlId}`),
      context.texts,
    );
  },
};
