import { describe, expect, it } from '@jest/globals';
import { describeSchedule, isTimeZone, nextDue } from '../../domain/digest/schedule';
import { isoWeekOf } from '../../domain/isoWeek';
import type { DigestSchedule } from '../../domain/ports/repositories';
import { en } from '../support/english';

const auckland: DigestSchedule = { weekday: 1, time: '09:00', timeZone: 'Pacific/Auckland' };
const due = (schedule: DigestSchedule, after: string) => nextDue(schedule, new Date(after)).toISOString();

describe('when the digest is due', () => {
  it('is the next weekday at that local time', () => {
    expect(due(auckland, '2026-11-18T00:00:00Z')).toBe('2026-11-22T20:00:00.000Z');
  });

  it('is later the same day before the time, a week on from the time itself', () => {
    expect(due(auckland, '2026-11-22T19:59:59Z')).toBe('2026-11-22T20:00:00.000Z');
    expect(due(auckland, '2026-11-22T20:00:00Z')).toBe('2026-11-29T20:00:00.000Z');
  });

  it('stays 09:00 over both clock changes', () => {
    expect(due(auckland, '2026-09-22T00:00:00Z')).toBe('2026-09-27T20:00:00.000Z');
    expect(due(auckland, '2026-09-15T00:00:00Z')).toBe('2026-09-20T21:00:00.000Z');
    expect(due(auckland, '2026-03-31T00:00:00Z')).toBe('2026-04-05T21:00:00.000Z');
  });

  it('moves a time in the spring gap in that week only', () => {
    const berlin: DigestSchedule = { weekday: 7, time: '02:30', timeZone: 'Europe/Berlin' };
    expect(due(berlin, '2026-03-27T00:00:00Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(due(berlin, '2026-03-29T01:30:00Z')).toBe('2026-04-05T00:30:00.000Z');
    expect(due(berlin, '2026-03-20T00:00:00Z')).toBe('2026-03-22T01:30:00.000Z');
  });

  it('takes the first of a time that exists twice, and only once', () => {
    const berlin: DigestSchedule = { weekday: 7, time: '02:30', timeZone: 'Europe/Berlin' };
    expect(due(berlin, '2026-10-24T00:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(due(berlin, '2026-10-25T00:30:00Z')).toBe('2026-11-01T01:30:00.000Z');
  });

  it('refuses a zone or time that is none', () => {
    expect(() => due({ ...auckland, timeZone: 'Mars/Base' }, '2026-11-18T00:00:00Z')).toThrow(
      "'Mars/Base' is not a time zone",
    );
    expect(() => due({ ...auckland, time: '25:00' }, '2026-11-18T00:00:00Z')).toThrow("'25:00' is not a time of day");
  });

  it.each([
    [1, '2026-11-23'],
    [2, '2026-11-24'],
    [3, '2026-11-18'],
    [4, '2026-11-19'],
    [5, '2026-11-20'],
    [6, '2026-11-21'],
    [7, '2026-11-22'],
  ] as const)('on day %p of the week is next on %s', (weekday, day) => {
    const schedule: DigestSchedule = { weekday, time: '09:30', timeZone: 'UTC' };
    expect(due(schedule, '2026-11-18T08:15:20.500Z')).toBe(`${day}T09:30:00.000Z`);
  });

  it.each(['24:00', '08:60', '8:00', '08:00 ', ' 08:00', '0800', ''])('refuses %p as a time of day', (time) => {
    expect(() => due({ ...auckland, time }, '2026-11-18T00:00:00Z')).toThrow(
      new RangeError(`'${time}' is not a time of day, such as '08:00'.`),
    );
  });

  it.each(['00:00', '19:59', '23:59'])('takes %p as a time of day', (time) => {
    expect(due({ weekday: 3, time, timeZone: 'UTC' }, '2026-11-17T00:00:00Z')).toBe(`2026-11-18T${time}:00.000Z`);
  });

  it('says which zone is none', () => {
    expect(() => due({ ...auckland, timeZone: 'Mars/Base' }, '2026-11-18T00:00:00Z')).toThrow(
      new RangeError("'Mars/Base' is not a time zone, such as 'Pacific/Auckland'."),
    );
  });

  it.each([
    [1, 'Mondays'],
    [2, 'Tuesdays'],
    [3, 'Wednesdays'],
    [4, 'Thursdays'],
    [5, 'Fridays'],
    [6, 'Saturdays'],
    [7, 'Sundays'],
  ] as const)('calls day %p %s', (weekday, name) => {
    expect(describeSchedule({ ...auckland, weekday }, en)).toBe(`${name} at 09:00 (Pacific/Auckland)`);
  });

  it('is said in words', () => {
    expect(describeSchedule({ ...auckland, time: '08:00' }, en)).toBe('Mondays at 08:00 (Pacific/Auckland)');
  });
});

describe('time zones', () => {
  it.each([
    ['Pacific/Auckland', true],
    ['UTC', true],
    ['Mars/Base', false],
    ['+05:00', false],
    ['-05:00', false],
    ['Etc/GMT+5', true],
    ['', false],
  ])('%p: %p', (name, valid) => {
    expect(isTimeZone(name)).toBe(valid);
  });
});

describe('ISO weeks', () => {
  it('follow the calendar of the zone', () => {
    expect(isoWeekOf(new Date('2026-11-22T10:59:00Z'), 'Pacific/Auckland')).toBe('2026-W47');
    expect(isoWeekOf(new Date('2026-11-22T11:00:00Z'), 'Pacific/Auckland')).toBe('2026-W48');
    expect(isoWeekOf(new Date('2026-11-22T11:00:00Z'), 'UTC')).toBe('2026-W47');
  });

  it('belong to the year of their Thursday', () => {
    expect(isoWeekOf(new Date('2027-01-01T12:00:00Z'), 'UTC')).toBe('2026-W53');
    expect(isoWeekOf(new Date('2027-01-01T12:00:00Z'), 'Mars/Base')).toBe('2026-W53');
  });
});
