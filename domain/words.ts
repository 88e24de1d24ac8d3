import type { Level } from './controlProfile';
import type { IsoDate } from './snapshot';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 61.23 -> '61.2 %'; 'not supplied' where unknown. */
export function formatPercent(percent: number | null): string {
  return percent === null || !Number.isFinite(percent) ? 'not supplied' : `${rounded(percent, 1).toFixed(1)} %`;
}

/** 6 -> '6', 6.25 -> '6.25', 6.333 -> '6.33'; 'not supplied' where unknown. */
export function formatPoints(points: number | null): string {
  return points === null || !Number.isFinite(points) ? 'not supplied' : String(rounded(points, 2));
}

/** 1.42 -> '+1.4', -0.9 -> '-0.9', 6 -> '+6', 0.04 -> '0'. `decimals` is the most that are shown. */
export function formatSigned(value: number, decimals = 1): string {
  const shown = rounded(value, decimals);
  return shown > 0 ? `+${shown}` : String(shown);
}

/** '2026-11-22' -> 'Sunday 22 November'; with the year when `now` lies in another one. */
export function formatDay(day: IsoDate, now?: Date): string {
  return spelled(day, now, (word) => word);
}

/** '2026-11-23' -> 'Mon 23 Nov'; with the year when `now` lies in another one. */
export function formatShortDay(day: IsoDate, now?: Date): string {
  return spelled(day, now, (word) => word.slice(0, 3));
}

/** countWord(1, 'person', 'people') -> '1 person'; 3 -> '3 people'. */
export function countWord(count: number, one: string, many: string): string {
  return `${formatPoints(count)} ${rounded(count, 2) === 1 ? one : many}`;
}

const IMPACT: Record<Level, string> = {
  none: 'nobody notices',
  low: 'few will notice',
  moderate: 'some will notice',
  high: 'many will notice',
};

export function impactWords(level: Level | null): string {
  return level === null ? 'effect on people not known' : IMPACT[level];
}

/** 20 -> '20 minutes', 60 -> '1 hour', 90 -> '1.5 hours'. */
export function formatMinutes(minutes: number | null): string {
  if (minutes === null) return 'time not known';
  return minutes < 60 ? countWord(minutes, 'minute', 'minutes') : countWord(rounded(minutes / 60, 1), 'hour', 'hours');
}

function spelled(day: IsoDate, now: Date | undefined, shorten: (word: string) => string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const year = now !== undefined && now.getUTCFullYear() !== date.getUTCFullYear() ? ` ${date.getUTCFullYear()}` : '';
  return `${shorten(weekday)} ${date.getUTCDate()} ${shorten(month)}${year}`;
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // The nudge makes 1.005 round up as it is read; adding 0 turns -0 into 0.
  return Math.round(value * factor * (1 + Number.EPSILON)) / factor + 0;
}
