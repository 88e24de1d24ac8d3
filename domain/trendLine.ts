import type { OverviewResponse } from './contract/overview';

type Day = OverviewResponse['trend'][number];

export interface TrendLine {
  /** SVG path in a box of 100 x 100, y downwards; a missing day leaves the line open. */
  path: string;
  /** Days that stand alone between two gaps: a path cannot show them. */
  lone: { x: number; y: number }[];
  end: { x: number; y: number };
  first: { date: string; percent: number };
  last: { date: string; percent: number };
  /** The range of the vertical axis, percent. */
  low: number;
  high: number;
  /** Days without a figure between the first and the last. */
  missingDays: number;
}

/** Where the line runs. Days are placed by date, never by position in the list. Null with fewer than two figures. */
export function trendLine(trend: Day[]): TrendLine | null {
  const days = trend
    .filter((day): day is Day & { percent: number } => day.percent !== null)
    .map((day) => ({ ...day, at: dayNumber(day.date) }))
    .sort((one, other) => one.at - other.at);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last || first.at === last.at) return null;

  const values = days.map((day) => day.percent);
  // At least four percent high, so that a flat week does not look like a mountain range.
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const half = Math.max(2, ((Math.max(...values) - Math.min(...values)) / 2) * 1.15);
  const low = Math.max(0, Math.floor(middle - half));
  const high = Math.min(100, Math.ceil(middle + half));
  const place = (day: { at: number; percent: number }) => ({
    x: round(((day.at - first.at) / (last.at - first.at)) * 100),
    y: round(100 - ((day.percent - low) / (high - low)) * 100),
  });

  let path = '';
  const lone: { x: number; y: number }[] = [];
  days.forEach((day, index) => {
    const joinsBefore = days[index - 1]?.at === day.at - 1;
    const joinsAfter = days[index + 1]?.at === day.at + 1;
    const { x, y } = place(day);
    if (!joinsBefore && !joinsAfter) lone.push({ x, y });
    path += `${joinsBefore ? 'L' : 'M'}${x} ${y}`;
  });

  return { path, lone, end: place(last), first, last, low, high, missingDays: last.at - first.at + 1 - days.length };
}

const dayNumber = (date: string) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
const round = (value: number) => Math.round(value * 100) / 100;
