import type { DigestContent } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
import { HEADING, SUBTLE, textBlock, type Element } from './elements';

export type PictureKind = 'gauge' | 'trend';

/** As many points as a phone can show; a year of days would take the card over its limit. */
const MAX_TREND_POINTS = 20;

/** Chart.* are drawn by Teams alone: everyone else gets the fallback, which says the same in words and, where there is one, a picture. */
export function gauge(content: DigestContent, pictureUrl: string | null, { charts, facts }: Texts): Element[] {
  if (content.percent === null) return [];
  const measured = share(content.confirmed, content.max);
  const declared = share(content.declared, content.max);
  const sentence = charts.gauge(content.percent, facts.pointsOf(content.current, content.max));
  return [
    {
      type: 'Chart.Gauge',
      min: 0,
      max: 100,
      // Teams prints two decimals: with one given it would read as another figure than ours.
      value: Math.round(content.percent * 100) / 100,
      valueFormat: 'Percentage',
      segments: [
        { legend: charts.measured, size: measured, color: 'good' },
        ...(declared > 0 ? [{ legend: charts.onYourWord, size: declared, color: 'warning' }] : []),
        { legend: charts.open, size: Math.max(0, round(100 - measured - declared)), color: 'neutral' },
      ],
      fallback: inWords(sentence, pictureUrl),
    },
  ];
}

export function trend(content: DigestContent, pictureUrl: string | null, now: Date, texts: Texts): Element[] {
  const days = content.trend;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const shown = thinned(days);
  return [
    textBlock(texts.charts.trendSince(texts.numbers.shortDay(first.date, now)), HEADING),
    {
      type: 'Chart.Line',
      title: texts.charts.trendTitle,
      ...axis(shown),
      data: [
        {
          legend: 'Secure Score',
          color: 'good',
          values: shown.map(({ date, percent }) => ({ x: date, y: round(percent) })),
        },
      ],
      fallback: inWords(trendSentence(first, last, now, texts), pictureUrl),
    },
  ];
}

type Day = DigestContent['trend'][number];

function trendSentence(first: Day, last: Day, now: Date, { charts, numbers }: Texts): string {
  const [from, to] = [numbers.shortDay(first.date, now), numbers.shortDay(last.date, now)];
  const looksTheSame = numbers.percent(first.percent) === numbers.percent(last.percent);
  return looksTheSame ? charts.stayed(from, to, last.percent) : charts.moved(from, to, first.percent, last.percent);
}

function inWords(sentence: string, pictureUrl: string | null): Element {
  const picture = pictureUrl === null ? [] : [{ type: 'Image', url: pictureUrl, altText: sentence, size: 'Stretch' }];
  return { type: 'Container', items: [...picture, textBlock(sentence, SUBTLE)] };
}

/** Steps of five around what is shown, because a year's work would be a flat line between 0 and 100. */
function axis(days: Day[]): { yMin: number; yMax: number } {
  const percents = days.map(({ percent }) => percent);
  const yMin = Math.max(0, Math.floor((Math.min(...percents) - 1) / 5) * 5);
  return { yMin, yMax: Math.min(100, Math.max(yMin + 10, Math.ceil((Math.max(...percents) + 1) / 5) * 5)) };
}

/** Evenly chosen days, the first and the newest always among them. */
function thinned(days: Day[]): Day[] {
  if (days.length <= MAX_TREND_POINTS) return days;
  const step = (days.length - 1) / (MAX_TREND_POINTS - 1);
  return Array.from({ length: MAX_TREND_POINTS }, (_, i) => days[Math.round(i * step)]).filter(
    (day) => day !== undefined,
  );
}

function share(points: number, max: number): number {
  return max > 0 ? round((points / max) * 100) : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
