import { formatPercent, formatSigned } from '../../domain/words';
import type { Command } from './command';
import { answerReply, NO_SCORE_YET } from './say';

export const compare: Command<'compare'> = {
  name: 'compare',
  say: 'compare',
  does: 'the score beside the averages that Microsoft supplies',
  tells: 'numbers',
  async run(_intent, { caller }, context) {
    const { score, asOf, comparisons, comparisonsMissing } = await context.services.overview.load(
      caller.tenantId,
      context.texts,
    );
    if (score === null || asOf === null) return { text: NO_SCORE_YET };
    const list = comparisons.map(
      ({ label, percent }) => `${label}: ${formatPercent(percent)}${besides(score.percent, percent)}`,
    );
    const answer =
      list.length === 0
        ? `You have ${formatPercent(score.percent)}. How that compares I don't know: Microsoft supplied no averages for that day.`
        : `You have ${formatPercent(score.percent)}. Others on average:`;
    return answerReply(
      {
        parts: [answer, { list }, ...comparisonsMissing.map(({ text }) => text)],
        asOf,
        now: context.now(),
        link: { words: 'Open the overview', url: context.tabUrl('overview') },
      },
      ['history', 'top', 'plan'],
      context.texts,
    );
  },
};

function besides(own: number | null, average: number): string {
  if (own === null) return '';
  const shown = formatSigned(own - average);
  if (shown === '0') return ', the same as you';
  return own > average ? `, you are ${shown.slice(1)} above` : `, you are ${shown.slice(1)} below`;
}
