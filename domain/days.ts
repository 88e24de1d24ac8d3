import { DateTime } from 'luxon';
import type { IsoDate, IsoInstant } from './snapshot';

const DAY_MS = 86_400_000;

/** The UTC day of an instant. */
export function dayOf(instant: Date): IsoDate {
  return instant.toISOString().slice(0, 10);
}

/** The day of an instant on the calendar of a time zone; an unknown zone is read as UTC, text that is no instant stays as it is. */
export function dayIn(instant: Date | IsoInstant, timeZone: string): IsoDate {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return String(instant);
  const local = DateTime.fromJSDate(date, { zone: timeZone });
  return local.isValid ? local.toISODate() : dayOf(date);
}

/** Whether the text names a day that exists ('2026-02-30' does not). */
export function isDay(text: string): boolean {
  const start = startOf(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(start) && dayOf(new Date(start)) === text;
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOf(new Date(startOf(day) + days * DAY_MS));
}

/** Whole days from one day to another, negative where `to` is earlier; null where one of them is no day. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  return isDay(from) && isDay(to) ? Math.round((startOf(to) - startOf(from)) / DAY_MS) : null;
}

function startOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}
