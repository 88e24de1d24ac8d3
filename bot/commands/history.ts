import type { HistoryResponse } from '../../domain/contract/history';
import { daysBetween } from '../../domain/days';
import type { Period } from '../../domain/intent/intent';
import { lastDays } from '../../domain/intent/slots/stretch';
import { countWord, formatDay, formatPercent, formatPoints } from '../../domain/words';
import type { Command } from './command';
import { beforeFigures } from './reach';
import { answerReply, NO_SCORE_YET } from './say';

const DEFAULT_DAYS = 90;
const MOST_EVENTS = 4;

type Day = HistoryResponse['days'][number];

export const history: Command<'history'> = {
  name: 'history',
  say: 'history [days]',
  does: 'the score over time with its trend, such as "history 30" or "what was the score in March"',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const { history: past } = context.services;
    const reach = await past.reach(caller.tenantId);
    if (reach === null) return { text: NO_SCORE_YET };
    const period = intent.period ?? lastDays(DEFAULT_DAYS, reach.last);
    const series = await past.series(caller.tenantId, period.from, period.to, null, context.texts);
    const [first, last] = [series.days[0], series.days.at(-1)];
    if (first === undefined || last === undefined) {
      return period.to < reach.first || period.from > reach.last
        ? beforeFigures(reach, context, 'history')
        : { text: noFigures(period, context.now()), suggestions: ['history', 'score'] };
    }
    const now = context.now();
    return answerReply(
      {
        heading: first === last ? dayHeading(first, now) : spanHeading(first, last, now),
        parts: [
          ...(first === last ? [pointsSentence(first)] : rangeSentence(series.days)),
          ...(period.from < reach.first
            ? [`I don't know what was before: the figures I keep begin on ${formatDay(reach.first, now)}.`]
            : []),
          ...(series.trend === null ? [] : [series.trend.text]),
          ...gapSentence(series),
          { list: eventLines(series, now) },
        ],
        asOf: last.date,
        now,
        link: { words: 'Open the overview', url: context.tabUrl('overview') },
      },
      ['why', 'compare', 'plan'],
      context.texts,
    );
  },
};

function dayHeading(day: Day, now: Date): string {
  return `${formatDay(day.date, now)}: ${formatPercent(day.percent)}`;
}

function spanHeading(first: Day, last: Day, now: Date): string {
  return `${formatDay(first.date, now)} to ${formatDay(last.date, now)}: ${formatPercent(first.percent)} to ${formatPercent(last.percent)}`;
}

function pointsSentence({ current, max }: Day): string {
  return `${formatPoints(current)} of ${formatPoints(max)} points.`;
}

function rangeSentence(days: readonly Day[]): string[] {
  const known = days.flatMap(({ percent }) => percent ?? []);
  if (known.length === 0) return [];
  return [`Lowest ${formatPercent(Math.min(...known))}, highest ${formatPercent(Math.max(...known))}.`];
}

function gapSentence({ gaps }: HistoryResponse): string[] {
  const missing = gaps.reduce((sum, { from, to }) => sum + (daysBetween(from, to) ?? 0) + 1, 0);
  return missing === 0 ? [] : [`Of ${countWord(missing, 'day', 'days')} in between there are no figures.`];
}

function eventLines({ events }: HistoryResponse, now: Date): string[] {
  const newest = events.slice(-MOST_EVENTS).reverse();
  return newest.map(({ date, text }) => `${formatDay(date, now)}: ${text}`);
}

function noFigures({ from, to }: Period, now: Date): string {
  const days = from === to ? formatDay(from, now) : `${formatDay(from, now)} to ${formatDay(to, now)}`;
  return `I don't know: there are no figures of ${days}. Days that Microsoft left out stay gaps.`;
}
