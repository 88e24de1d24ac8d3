import type { IsoDate } from '../../snapshot';
import { calendarDay, isOfAnotherYear } from '../calendarDay';
import type { numbers as english } from '../english/numbers';
import { rounded } from '../rounded';

const NOT_SUPPLIED = 'nicht geliefert';

/** 61.23 -> '61,2 %' */
function percent(value: number | null): string {
  return value === null || !Number.isFinite(value) ? NOT_SUPPLIED : `${withComma(rounded(value, 1).toFixed(1))} %`;
}

/** 6.25 -> '6,25' */
function amount(value: number | null): string {
  return value === null || !Number.isFinite(value) ? NOT_SUPPLIED : withComma(String(rounded(value, 2)));
}

/** 0.7 -> '+0,7' */
function signed(value: number, decimals = 1): string {
  const shown = rounded(value, decimals);
  return withComma(shown > 0 ? `+${shown}` : String(shown));
}

function counted(count: number, one: string, many: string): string {
  return `${amount(count)} ${rounded(count, 2) === 1 ? one : many}`;
}

function points(count: number): string {
  return counted(count, 'Punkt', 'Punkte');
}

/** 90 -> '1,5 Stunden' */
function minutes(count: number | null): string {
  if (count === null) return 'Aufwand nicht bekannt';
  return count < 60 ? counted(count, 'Minute', 'Minuten') : counted(rounded(count / 60, 1), 'Stunde', 'Stunden');
}

/** 'Montag, 23. November' */
function day(date: IsoDate, now?: Date): string {
  return spelled(date, now, 'long');
}

/** 'Mo., 23. Nov.': most months end in a full stop here, so a sentence never ends with it. */
function shortDay(date: IsoDate, now?: Date): string {
  return spelled(date, now, 'short');
}

function spelled(day: IsoDate, now: Date | undefined, length: 'long' | 'short'): string {
  const date = calendarDay(day);
  if (date === null) return day;
  return new Intl.DateTimeFormat('de-DE', {
    weekday: length,
    day: 'numeric',
    month: length,
    ...(isOfAnotherYear(date, now) ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(date);
}

/** Thousands are not grouped, as in English: '1234,5'. */
function withComma(figure: string): string {
  return figure.replace('.', ',');
}

export const numbers: typeof english = {
  notSupplied: NOT_SUPPLIED,
  percent,
  amount,
  signed,
  counted,
  points,
  minutes,
  day,
  shortDay,
};
