import { DateTime } from 'luxon';

/** ISO week of a moment on the calendar of a time zone: '2026-W47'. An unknown zone is read as UTC. */
export function isoWeekOf(now: Date, timeZone: string): string {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  const moment = local.isValid ? local : DateTime.fromJSDate(now, { zone: 'utc' });
  return moment.toFormat("kkkk-'W'WW");
}
