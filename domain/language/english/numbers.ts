import type { IsoDate } from '../../snapshot';
import { calendarDay, isOfAnotherYear } from '../calendarDay';
import { rounded } from '../rounded';

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

const NOT_SUPPLIED = 'not supplied';

/** 61.23 -> '61.2 %'; 'not supplied' where unknown. */
function percent(value: number | null): string {
  return value === null || !Number.isFinite(value) ? NOT_SUPPLIED : `${rounded(value, 1).toFixed(1)} %`;
}

/** 6 -> '6', 6.25 -> '6.25', 6.333 -> '6.33'; 'not supplied' where unknown. */
function amount(value: number | null): string {
  return value === null || !Number.isFinite(value) ? NOT_SUPPLIED : String(rounded(value, 2));
}

/** 1.42 -> '+1.4', -0.9 -> '-0.9', 6 -> '+6', 0.04 -> '0'. `decimals` is the most that are shown. */
function signed(value: number, decimals = 1): string {
  const shown = rounded(value, decimals);
  return shown > 0 ? `+${shown}` : String(shown);
}

/** counted(1, 'person', 'people') -> '1 person'; 3 -> '3 people'. */
function counted(count: number, one: string, many: string): string {
  return `${amount(count)} ${rounded(count, 2) === 1 ? one : many}`;
}

/** 8 -> '8 points' */
function points(count: number): string {
  return counted(count, 'point', 'points');
}

/** 20 -> '20 minutes', 60 -> '1 hour', 90 -> '1.5 hours'. */
function minutes(count: number | null): string {
  if (count === null) return 'time not known';
  return count < 60 ? counted(count, 'minute', 'minutes') : counted(rounded(count / 60, 1), 'hour', 'hours');
}

/** '2026-11-22' -> 'Sunday 22 November'; with the year when `now` lies in another one. */
function day(date: IsoDate, now?: Date): string {
  return spelled(date, now, (word) => word);
}

/** '2026-11-23' -> 'Mon 23 Nov'; with the year when `now` lies in another one. */
function shortDay(date: IsoDate, now?: Date): string {
  return spelled(date, now, (word) => word.slice(0, 3));
}

function spelled(day: IsoDate, now: Date | undefined, shorten: (word: string) => string): string {
  const date = calendarDay(day);
  if (date === null) return day;
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  const month = MONTHS[date.getUTCMonth()] ?? '';
  const year = isOfAnotherYear(date, now) ? ` ${date.getUTCFullYear()}` : '';
  return `${shorten(weekday)} ${date.getUTCDate()} ${shorten(month)}${year}`;
}

export const numbers = { notSupplied: NOT_SUPPLIED, percent, amount, signed, counted, points, minutes, day, shortDay };
