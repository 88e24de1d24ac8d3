import type { HistoryResponse } from '../../domain/contract/history';
import { daysBetween } from '../../domain/days';
import type { Period } from '../../domain/intent/intent';
import { lastDays } from '../../domain/intent/slots/stretch';
import type { Texts } from '../../domain/language/texts';
import type { Command } from './command';
import { beforeFigures } from './reach';
import { answerReply } from './say';

const DEFAULT_DAYS = 90;
const MOST_EVENTS = 4;

type Day = HistoryResponse['days'][number];

export const history: Command<'history'> = {
  name: 'history',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const { services, texts } = context;
    const { chat, numbers } = texts;
    const { history: past } = services;
    const reach = await past.reach(caller.tenantId);
    if (reach === null) return { text: chat.noScoreYet };
    const period = intent.period ?? lastDays(DEFAULT_DAYS, reach.last);
    const series = await past.series(caller.tenantId, period.from, period.to, null, context.texts);
    const [first, last] = [series.days[0], series.days.at(-1)];
    if (first === undefined || last === undefined) {
      return period.to < reach.first || period.from > reach.last
        ? beforeFigures(reach, context, 'history')
        : { text: noFigures(period, context.now(), texts), suggestions: ['history', 'score'] };
    }
    const now = context.now();
    return answerReply(
      {
        heading: first === last ? dayHeading(first, now, texts) : spanHeading(first, last, now, texts),
        parts: [
          ...(first === last ? [chat.history.points(first.current, first.max)] : rangeSentence(series.days, texts)),
          ...(period.from < reach.first ? [chat.figuresBegin(numbers.day(reach.first, now))] : []),
          ...(series.trend === null ? [] : [series.trend.text]),
          ...gapSentence(series, texts),
          { list: eventLines(series, now, texts) },
        ],
        asOf: last.date,
        now,
        link: { words: texts.buttons.openHistory, url: context.tabUrl(viewOf(first, last)) },
      },
      ['why', 'compare', 'plan'],
      context.texts,
    );
  },
};

/** The account between two days is shown beside the line; one day alone has none. */
function viewOf(first: Day, last: Day): string {
  return first === last ? 'history' : `history/${first.date}/${last.date}`;
}

function dayHeading(day: Day, now: Date, { chat, numbers }: Texts): string {
  return chat.history.day(numbers.day(day.date, now), day.percent);
}

function spanHeading(first: Day, last: Day, now: Date, { chat, numbers }: Texts): string {
  const [from, to] = [numbers.day(first.date, now), numbers.day(last.date, now)];
  return chat.history.span(from, to, first.percent, last.percent);
}

function rangeSentence(days: readonly Day[], { chat }: Texts): string[] {
  const known = days.flatMap(({ percent }) => percent ?? []);
  return known.length === 0 ? [] : [chat.history.range(Math.min(...known), Math.max(...known))];
}

function gapSentence({ gaps }: HistoryResponse, { chat }: Texts): string[] {
  const missing = gaps.reduce((sum, { from, to }) => sum + (daysBetween(from, to) ?? 0) + 1, 0);
  return missing === 0 ? [] : [chat.history.gaps(missing)];
}

function eventLines({ events }: HistoryResponse, now: Date, { numbers }: Texts): string[] {
  const newest = events.slice(-MOST_EVENTS).reverse();
  return newest.map(({ date, text }) => `${numbers.day(date, now)}: ${text}`);
}

function noFigures({ from, to }: Period, now: Date, { chat, numbers }: Texts): string {
  return chat.history.noFigures(numbers.day(from, now), from === to ? null : numbers.day(to, now));
}
