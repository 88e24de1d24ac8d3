import type { Command } from './command';
import { answerReply } from './say';

export const compare: Command<'compare'> = {
  name: 'compare',
  tells: 'numbers',
  async run(_intent, { caller }, context) {
    const { chat, buttons } = context.texts;
    const { score, asOf, comparisons, comparisonsMissing } = await context.services.overview.load(
      caller.tenantId,
      context.texts,
    );
    if (score === null || asOf === null) return { text: chat.noScoreYet };
    const own = score.percent;
    const list = comparisons.map(({ label, percent }) =>
      chat.compare.average(label, percent, own === null ? null : own - percent),
    );
    const answer = list.length === 0 ? chat.compare.alone(own) : chat.compare.others(own);
    return answerReply(
      {
        parts: [answer, { list }, ...comparisonsMissing.map(({ text }) => text)],
        asOf,
        now: context.now(),
        link: { words: buttons.openHistory, url: context.tabUrl('history') },
      },
      ['history', 'top', 'plan'],
      context.texts,
    );
  },
};
