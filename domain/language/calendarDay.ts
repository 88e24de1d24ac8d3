import type { IsoDate } from '../snapshot';

/** The day of a date or an instant, as midnight UTC; null where it is no day. */
export function calendarDay(day: IsoDate): Date | null {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Whether a day is shown with its year: only where `now` is given and lies in another one. */
export function isOfAnotherYear(date: Date, now: Date | undefined): boolean {
  return now !== undefined && now.getUTCFullYear() !== date.getUTCFullYear();
}
