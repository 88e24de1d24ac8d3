import { dayNumber } from './calendar';
import type { OverviewResponse } from './contract/overview';
import { axisAround, lineThrough, placeIn } from './percentLine';
import type { Line } from './percentLine';

type Day = OverviewResponse['trend'][number];

export interface TrendLine extends Line {
  end: { x: number; y: number };
  first: { date: string; percent: number };
  last: { date: string; percent: number };
  /** The range of the vertical axis, percent. */
  low: number;
  high: number;
  /** Days without a figure between the first and the last. */
  missingDays: number;
}

/** Where the line runs. Null with fewer than two figures. */
export function trendLine(trend: Day[]): TrendLine | null {
  const days = trend
    .filter((day): day is Day & { percent: number } => day.percent !== null)
    .map((each) => ({ ...each, day: dayNumber(each.date) }))
    .sort((one, other) => one.day - other.day);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last || first.day === last.day) return null;

  const axis = axisAround(days.map(({ percent }) => percent));
  const frame = { first: first.day, last: last.day, ...axis };
  return {
    ...lineThrough(days, frame),
    ...axis,
    end: placeIn(frame)(last),
    first,
    last,
    missingDays: last.day - first.day + 1 - days.length,
  };
}
