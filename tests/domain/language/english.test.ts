import { describe, expect, it } from '@jest/globals';
import { addDays, dayIn, daysBetween, isDay } from '../../../domain/days';
import { freshnessOf } from '../../../domain/freshness';
import { en } from '../../support/english';

const { numbers, ranking } = en;
const now = new Date('2026-11-23T08:00:00Z');

describe('numbers in words', () => {
  it('shows percent to one decimal', () => {
    expect(numbers.percent(61.23)).toBe('61.2 %');
    expect(numbers.percent(100)).toBe('100.0 %');
    expect(numbers.percent(0)).toBe('0.0 %');
    expect(numbers.percent(null)).toBe('not supplied');
    expect(numbers.percent(NaN)).toBe('not supplied');
  });

  it('shows points without needless decimals', () => {
    expect(numbers.amount(6)).toBe('6');
    expect(numbers.amount(6.25)).toBe('6.25');
    expect(numbers.amount(6.3333)).toBe('6.33');
    expect(numbers.amount(null)).toBe('not supplied');
  });

  it('signs moves', () => {
    expect(numbers.signed(1.42)).toBe('+1.4');
    expect(numbers.signed(-0.94)).toBe('-0.9');
    expect(numbers.signed(6)).toBe('+6');
    expect(numbers.signed(-0.04)).toBe('0');
    expect(numbers.signed(6.25, 2)).toBe('+6.25');
  });

  it('counts', () => {
    expect(numbers.counted(1, 'person', 'people')).toBe('1 person');
    expect(numbers.counted(0, 'person', 'people')).toBe('0 people');
    expect(numbers.counted(2.5, 'point', 'points')).toBe('2.5 points');
  });

  it('says minutes as people do', () => {
    expect(numbers.minutes(20)).toBe('20 minutes');
    expect(numbers.minutes(60)).toBe('1 hour');
    expect(numbers.minutes(90)).toBe('1.5 hours');
    expect(numbers.minutes(null)).toBe('time not known');
  });

  it('says how much people notice', () => {
    expect(['none', 'low', 'moderate', 'high'].map((level) => ranking.impact(level as 'none'))).toEqual([
      'nobody notices',
      'few will notice',
      'some will notice',
      'many will notice',
    ]);
    expect(ranking.impact(null)).toBe('effect on people not known');
  });
});

describe('rounding', () => {
  it.each([
    [61.25, '61.3 %'],
    [61.24, '61.2 %'],
    [0.05, '0.1 %'],
    [Infinity, 'not supplied'],
  ])('of the percentage %p reads %s', (percent, text) => {
    expect(numbers.percent(percent)).toBe(text);
  });

  it.each([
    [1.005, '1.01'],
    [0.004, '0'],
    [-0.004, '0'],
    [1234.5, '1234.5'],
    [NaN, 'not supplied'],
    [Infinity, 'not supplied'],
  ])('of the points %p reads %s', (points, text) => {
    expect(numbers.amount(points)).toBe(text);
  });

  it.each([
    [0, '0'],
    [0.05, '+0.1'],
    [0.04, '0'],
    [-0.06, '-0.1'],
  ])('of the move %p reads %s', (move, text) => {
    expect(numbers.signed(move)).toBe(text);
  });

  it('decides whether there is one or several', () => {
    expect(numbers.counted(1.001, 'point', 'points')).toBe('1 point');
    expect(numbers.counted(1.01, 'point', 'points')).toBe('1.01 points');
  });

  it.each([
    [0, '0 minutes'],
    [1, '1 minute'],
    [59, '59 minutes'],
    [61, '1 hour'],
    [120, '2 hours'],
    [100, '1.7 hours'],
  ])('of %p minutes reads %s', (minutes, text) => {
    expect(numbers.minutes(minutes)).toBe(text);
  });
});

describe('the calendar in words', () => {
  it.each([
    ['2026-01-04', 'Sunday 4 January'],
    ['2026-02-02', 'Monday 2 February'],
    ['2026-03-03', 'Tuesday 3 March'],
    ['2026-04-01', 'Wednesday 1 April'],
    ['2026-05-07', 'Thursday 7 May'],
    ['2026-06-05', 'Friday 5 June'],
    ['2026-07-11', 'Saturday 11 July'],
    ['2026-08-02', 'Sunday 2 August'],
    ['2026-09-30', 'Wednesday 30 September'],
    ['2026-10-31', 'Saturday 31 October'],
    ['2026-12-01', 'Tuesday 1 December'],
  ])('%s is %s', (day, text) => {
    expect(numbers.day(day, now)).toBe(text);
  });

  it('takes the day of an instant, and the year where it is another one', () => {
    expect(numbers.day('2026-11-22T23:59:59Z', now)).toBe('Sunday 22 November');
    expect(numbers.shortDay('2025-12-31', now)).toBe('Wed 31 Dec 2025');
    expect(numbers.shortDay('2025-12-31')).toBe('Wed 31 Dec');
  });
});

describe('days', () => {
  it('are written with weekday, and with the year when it is another one', () => {
    expect(numbers.day('2026-11-22', now)).toBe('Sunday 22 November');
    expect(numbers.day('2026-11-22')).toBe('Sunday 22 November');
    expect(numbers.day('2027-02-20', now)).toBe('Saturday 20 February 2027');
    expect(numbers.shortDay('2026-11-23', now)).toBe('Mon 23 Nov');
    expect(numbers.day('someday', now)).toBe('someday');
  });

  it('are counted on the calendar', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('soon', '2026-02-28')).toBeNull();
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
  });

  it.each(['2026-11-22T00:00:00Z', '26-11-22', '2026-11-2', ' 2026-11-22', '2026-11-22 ', '2026-13-01', 'soon', ''])(
    'are not %p',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('are those of a time zone, of UTC where there is no such zone', () => {
    expect(dayIn('2026-11-22T20:00:00Z', 'Pacific/Auckland')).toBe('2026-11-23');
    expect(dayIn(new Date('2026-11-22T02:00:00Z'), 'America/Los_Angeles')).toBe('2026-11-21');
    expect(dayIn('2026-11-22T20:00:00Z', 'Mars/Base')).toBe('2026-11-22');
    expect(dayIn('soon', 'UTC')).toBe('soon');
  });

  it('lie apart by nothing where one of them is none', () => {
    expect(daysBetween('2026-02-28', 'soon')).toBeNull();
    expect(daysBetween('2026-03-28', '2026-03-28')).toBe(0);
    expect(daysBetween('2025-11-25', '2026-11-25')).toBe(365);
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('make figures old from the third on', () => {
    expect(freshnessOf('2026-11-22', now)).toEqual({ ageDays: 1, stale: false });
    expect(freshnessOf('2026-11-21', now)).toEqual({ ageDays: 2, stale: false });
    expect(freshnessOf('2026-11-20', now)).toEqual({ ageDays: 3, stale: true });
    expect(freshnessOf('2026-11-25', now)).toEqual({ ageDays: 0, stale: false });
    expect(freshnessOf(null, now)).toEqual({ ageDays: null, stale: false });
  });
});
