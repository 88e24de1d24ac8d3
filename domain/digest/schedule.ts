import { DateTime, IANAZone } from 'luxon';
import type { Texts } from '../language/texts';
import type { DigestSchedule } from '../ports/repositories';

/** 'HH:mm', 00:00 to 23:59. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The first moment after `after` at which the digest is due.
 * It is worked out anew from the stored local time each week, so 09:00 stays 09:00 over a clock change. A time that does not exist
 * (spring gap) moves on by the gap in that week only; a time that exists twice (autumn) means the first.
 * Throws on a schedule whose zone or time is none: check with `isTimeZone` and the HH:mm pattern before storing it.
 */
export function nextDue(schedule: DigestSchedule, after: Date): Date {
  const { hour, minute } = clockTime(schedule.time);
  const local = DateTime.fromJSDate(after, { zone: schedule.timeZone });
  if (!local.isValid) throw new RangeError(`'${schedule.timeZone}' is not a time zone, such as 'Pacific/Auckland'.`);
  const monday = local.startOf('week');
  for (let week = 0; ; week += 1) {
    const day = monday.plus({ weeks: week, days: schedule.weekday - 1 });
    const due = firstOf(day.set({ hour, minute, second: 0, millisecond: 0 }));
    if (due.toMillis() > after.getTime()) return due.toJSDate();
  }
}

/** 'Mondays at 08:00 (Pacific/Auckland)' */
export function describeSchedule({ weekday, time, timeZone }: DigestSchedule, { schedule }: Texts): string {
  return schedule.weekly(schedule.weekdays[weekday - 1] ?? '', time, timeZone);
}

/** Whether this is an IANA time zone name. Bare offsets are not: they know no summer time. */
export function isTimeZone(name: string): boolean {
  return !/^[+-]/.test(name) && IANAZone.isValidZone(name);
}

function clockTime(time: string): { hour: number; minute: number } {
  const match = TIME_OF_DAY.exec(time);
  if (match === null) throw new RangeError(`'${time}' is not a time of day, such as '08:00'.`);
  return { hour: Number(match[1]), minute: Number(match[2]) };
}

function firstOf(moment: DateTime<true>): DateTime {
  return moment.getPossibleOffsets()[0] ?? moment;
}
