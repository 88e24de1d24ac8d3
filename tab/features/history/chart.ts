import type { HistoryResponse } from '../../../domain/contract/history';
import { dateOf, dayNumber } from '../../../domain/calendar';
import { axisAround, lineThrough, placeIn } from '../../../domain/percentLine';
import type { Dot, Frame, Line } from '../../../domain/percentLine';

export type HistoryEvent = HistoryResponse['events'][number];

/** One day of the calendar, with figures or without. */
export interface ChartDay {
  date: string;
  x: number;
  /** Where the day stands on the line; null without figures. */
  y: number | null;
  figures: { current: number; max: number; percent: number } | null;
  /** By basis; one that is not there was not supplied for this day. */
  comparisons: ReadonlyMap<string, number>;
  events: HistoryEvent[];
}

export interface ChartLine extends Line {
  /** 'you', or the basis of a comparison. */
  key: string;
  label: string;
  /** The newest figure of the line, where its name is written. */
  end: { x: number; y: number };
}

export interface Chart {
  /** Percent, the range of the vertical axis. */
  low: number;
  high: number;
  /** Round percentages between the two, with a line across. */
  between: { percent: number; y: number }[];
  /** Dates under the axis, oldest first. */
  ticks: { date: string; x: number }[];
  /** Every day from the first to the last one with figures. */
  days: ChartDay[];
  /** Your own first. */
  lines: ChartLine[];
  first: ChartDay;
  last: ChartDay;
  missingDays: number;
}

const TICKS = 5;

/** What the chart draws and says; `you` names the own line. Null with fewer than two days of figures. */
export function chartOf({ days, bases, events }: HistoryResponse, you: string): Chart | null {
  const known = days
    .flatMap(({ percent, ...rest }) => (percent === null ? [] : [{ ...rest, percent, day: dayNumber(rest.date) }]))
    .sort((one, other) => one.day - other.day);
  const [oldest, newest] = [known[0], known.at(-1)];
  if (!oldest || !newest || oldest.day === newest.day) return null;

  const dotsOf = (basis: string): Dot[] =>
    known.flatMap(({ day, comparisons }) => {
      const found = comparisons.find((each) => each.basis === basis);
      return found ? [{ day, percent: found.percent }] : [];
    });
  const series = [
    { key: 'you', label: you, dots: known as Dot[] },
    ...bases.map(({ basis, label }) => ({ key: basis, label, dots: dotsOf(basis) })),
  ];
  const axis = axisAround(series.flatMap(({ dots }) => dots.map(({ percent }) => percent)));
  const frame: Frame = { first: oldest.day, last: newest.day, ...axis };
  const place = placeIn(frame);

  const byDay = new Map(known.map((each) => [each.day, each]));
  const all = Array.from({ length: newest.day - oldest.day + 1 }, (_, index): ChartDay => {
    const day = oldest.day + index;
    const figures = byDay.get(day);
    const date = dateOf(day);
    return {
      date,
      x: place({ day, percent: 0 }).x,
      y: figures ? place(figures).y : null,
      figures: figures ?? null,
      comparisons: new Map(figures?.comparisons.map(({ basis, percent }) => [basis, percent])),
      events: events.filter((event) => event.date === date),
    };
  });
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;

  return {
    ...axis,
    between: roundPercents(axis).map((percent) => ({ percent, y: place({ day: frame.first, percent }).y })),
    ticks: ticksOf(frame).map((day) => ({ date: dateOf(day), x: place({ day, percent: 0 }).x })),
    days: all,
    lines: series.flatMap(({ key, label, dots }) => {
      const end = dots.at(-1);
      return end ? [{ key, label, ...lineThrough(dots, frame), end: place(end) }] : [];
    }),
    first,
    last,
    missingDays: all.length - known.length,
  };
}

/** The day under a place on the plot, `share` of its width from the left. */
export function dayAt(chart: Chart, share: number): number {
  const last = chart.days.length - 1;
  return Math.min(last, Math.max(0, Math.round(share * last)));
}

/** Names of lines that end near each other are moved apart, in the order of the lines. Heights in percent of the plot. */
export function spread(heights: number[], apart: number): number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((one, other) => one.height - other.height);
  const places = [...heights];
  let floor = -Infinity;
  for (const { height, index } of order) {
    floor = Math.max(height, floor + apart);
    places[index] = floor;
  }
  // What was pushed out below is pushed up again from there.
  let ceiling = 100;
  for (const { index } of order.reverse()) {
    const place = Math.min(places[index] ?? 0, ceiling);
    places[index] = place;
    ceiling = place - apart;
  }
  return places;
}

/** At most four, and none so near to an end of the axis that their names would touch. */
function roundPercents({ low, high }: Pick<Frame, 'low' | 'high'>): number[] {
  const step = [1, 2, 5, 10, 20, 25].find((each) => (high - low) / each <= 5) ?? 50;
  const found: number[] = [];
  for (let percent = Math.ceil(low / step) * step; percent < high; percent += step) {
    const nearest = Math.min(percent - low, high - percent);
    if (nearest >= (high - low) / 10) found.push(percent);
  }
  return found;
}

function ticksOf({ first, last }: Pick<Frame, 'first' | 'last'>): number[] {
  const span = last - first;
  const gaps = Math.min(TICKS - 1, span);
  return Array.from({ length: gaps + 1 }, (_, index) => first + Math.round((span * index) / gaps));
}
