import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../domain/days';
import { timeToTarget, trendOf } from '../../domain/trend';
import { RUNS } from './runs';
import { en } from '../support/english';

const START = '2026-01-04';
/** One day after the other, from the percentages given. */
const series = (percents: (number | null)[], start = START) =>
  percents.map((percent, place) => ({ date: addDays(start, place), percent }));
const straight = (days: number, from: number, perDay: number) =>
  series(Array.from({ length: days }, (_, place) => from + place * perDay));
const aMonth = 365.25 / 12;

describe('the trend', () => {
  it('of a straight line is its slope, with no range about it', () => {
    const trend = trendOf(straight(85, 50, 0.02), en);
    expect(trend).toMatchObject({ from: '2026-01-04', to: '2026-03-29' });
    for (const pace of [trend?.perMonth, trend?.low, trend?.high]) expect(pace).toBeCloseTo(0.02 * aMonth, 4);
    expect(trend?.text).toBe('Up 0.6 % a month over 12 weeks (mostly between +0.6 % and +0.6 %).');
  });

  it('falls where the score falls', () => {
    expect(trendOf(straight(85, 50, -0.02), en)?.text).toMatch(
      /^Down 0\.6 % a month over 12 weeks \(mostly between -0\.6/,
    );
  });

  it('is steady where next to nothing moves', () => {
    expect(trendOf(straight(85, 50, 0.0001), en)?.text).toBe('Steady over 12 weeks (mostly between 0.0 % and 0.0 %).');
  });

  it('is not moved by one day that Microsoft got wrong', () => {
    const days = straight(85, 50, 0.02).map((day, place) => (place === 42 ? { ...day, percent: 5 } : day));
    expect(trendOf(days, en)?.perMonth).toBeCloseTo(0.02 * aMonth, 2);
  });

  it('has a wide range where the pace changed', () => {
    const days = [...straight(60, 50, 0), ...straight(60, 50, 0.1).map((d) => ({ ...d, date: addDays(d.date, 60) }))];
    const trend = trendOf(days, en);
    expect(trend?.low).toBe(0);
    expect(trend?.high).toBeGreaterThan(2);
    expect(trend?.perMonth).toBeGreaterThan(0);
  });

  it('needs four weeks', () => {
    expect(trendOf(straight(28, 50, 0.1), en)).toBeNull();
    expect(trendOf(straight(29, 50, 0.1), en)).not.toBeNull();
    expect(trendOf([], en)).toBeNull();
    expect(trendOf(series([50]), en)).toBeNull();
  });

  it('is told in whole sentences, up and down', () => {
    expect(trendOf(straight(85, 50, -0.02), en)?.text).toBe(
      'Down 0.6 % a month over 12 weeks (mostly between -0.6 % and -0.6 %).',
    );
    expect(trendOf(straight(36, 50, 0.02), en)?.text).toBe(
      'Up 0.6 % a month over 5 weeks (mostly between +0.6 % and +0.6 %).',
    );
  });

  it.each([
    [0.049, 'Steady over 4 weeks (mostly between 0.0 % and 0.0 %).'],
    [0.0501, 'Up 0.1 % a month over 4 weeks (mostly between +0.1 % and +0.1 %).'],
    [-0.0501, 'Down 0.1 % a month over 4 weeks (mostly between -0.1 % and -0.1 %).'],
  ])('of %p a month reads: %s', (perMonth, text) => {
    expect(trendOf(straight(29, 50, perMonth / aMonth), en)?.text).toBe(text);
  });

  it('is the middle of the paces between days at least two weeks apart, the range the middle four fifths', () => {
    // Weekly, with slopes of 1, 2, 3 ... a day over 14 and more days.
    const days = [0, 0, 10, 40, 30].map((percent, week) => ({ date: addDays('2026-01-04', week * 7), percent }));
    const slopes = [10 / 14, 40 / 14, 20 / 14, 40 / 21, 30 / 21, 30 / 28]
      .map((slope) => slope * aMonth)
      .sort((a, b) => a - b);
    const [lowest = 0, second = 0, third = 0, fourth = 0, fifth = 0, highest = 0] = slopes;
    const trend = trendOf(days, en);
    expect(trend?.perMonth).toBeCloseTo((third + fourth) / 2, 5);
    expect(trend?.low).toBeCloseTo((lowest + second) / 2, 5);
    expect(trend?.high).toBeCloseTo((fifth + highest) / 2, 5);
  });

  it('takes the last day of each seven, counted from the newest', () => {
    const days = straight(57, 50, 0.02);
    const noisy = days.map((day, place) => (place % 7 === 0 ? day : { ...day, percent: 5 }));
    expect(trendOf(noisy, en)).toEqual(trendOf(days, en));
  });

  it('leaves out what is no day', () => {
    const days = straight(85, 50, 0.02);
    expect(trendOf([...days, { date: 'soon', percent: 90 }, { date: '', percent: 1 }], en)).toEqual(trendOf(days, en));
  });

  it('is none where few days lie far apart enough', () => {
    const ends = (days: number) => [
      { date: '2026-01-04', percent: 50 },
      { date: addDays('2026-01-04', days), percent: 51 },
    ];
    expect(trendOf(ends(27), en)).toBeNull();
    expect(trendOf(ends(28), en)?.perMonth).toBeCloseTo(aMonth / 28, 5);
  });

  it('leaves days without a percentage out, and never takes them for 0', () => {
    const days = straight(85, 50, 0.02);
    const holes = days.map((day, place) => (place % 5 === 1 ? { ...day, percent: null } : day));
    expect(trendOf(holes, en)?.perMonth).toBeCloseTo(trendOf(days, en)?.perMonth ?? NaN, 4);
    expect(trendOf(series([null, NaN, -1, 120]), en)).toBeNull();
  });

  it('has its pace within its range, in whatever order the days come', () => {
    const percents = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), {
      minLength: 30,
      maxLength: 120,
    });
    const shuffledDays = percents.chain((list) => {
      const days = series(list);
      return fc.tuple(fc.constant(days), fc.shuffledSubarray(days, { minLength: days.length }));
    });
    fc.assert(
      fc.property(shuffledDays, ([days, shuffled]) => {
        const trend = trendOf(days, en);
        expect(trendOf(shuffled, en)).toEqual(trend);
        if (trend === null) return;
        expect(trend.low).toBeLessThanOrEqual(trend.perMonth);
        expect(trend.perMonth).toBeLessThanOrEqual(trend.high);
      }),
      RUNS,
    );
  });
});

describe('the time to a target', () => {
  const pace = (low: number, perMonth: number, high: number) => ({
    from: START,
    to: '2026-03-29',
    low,
    perMonth,
    high,
    text: '',
  });

  it('is given at the usual, the fastest and the slowest pace', () => {
    expect(timeToTarget(pace(0.5, 1, 2), 60, 66, en)).toEqual({
      target: 66,
      months: 6,
      soonest: 3,
      latest: 12,
      text: '66.0 % is reached in about 6 months at the pace so far, at the soonest in 3 months, at the latest in 12 months.',
    });
  });

  it('says never where the slowest pace does not get there', () => {
    const time = timeToTarget(pace(-1, 1, 2), 60, 61, en);
    expect(time).toMatchObject({ months: 1, latest: null });
    expect(time?.text).toMatch(
      /in about 1 month at the pace so far, at the soonest in 1 month, or never at the slowest pace\.$/,
    );
  });

  it('does not promise what only the best pace reaches', () => {
    const time = timeToTarget(pace(-2, 0, 1), 60, 64, en);
    expect(time).toMatchObject({ months: null, soonest: 4, latest: null });
    expect(time?.text).toBe('64.0 % is reached only at the best pace so far, in about 4 months.');
  });

  it('says so where no pace gets there, or only in more than ten years', () => {
    expect(timeToTarget(pace(-3, -2, -1), 60, 64, en)?.text).toBe('64.0 % is not reached at the pace so far.');
    expect(timeToTarget(pace(0.01, 0.01, 0.01), 60, 90, en)?.soonest).toBeNull();
  });

  it('is told in whole sentences', () => {
    expect(timeToTarget(pace(-1, 1, 2), 60, 61, en)?.text).toBe(
      '61.0 % is reached in about 1 month at the pace so far, at the soonest in 1 month, or never at the slowest pace.',
    );
    expect(timeToTarget(pace(0, 0, 0), 60, 61, en)).toEqual({
      target: 61,
      months: null,
      soonest: null,
      latest: null,
      text: '61.0 % is not reached at the pace so far.',
    });
    expect(timeToTarget(pace(10, 10, 10), 60, 61, en)?.text).toBe(
      '61.0 % is reached in about 1 month at the pace so far, at the soonest in 1 month, at the latest in 1 month.',
    );
  });

  it('is not promised for more than ten years ahead', () => {
    expect(timeToTarget(pace(0.1, 0.1, 0.1), 60, 72, en)).toMatchObject({ months: 120, soonest: 120, latest: 120 });
    expect(timeToTarget(pace(0.1, 0.1, 0.1), 60, 72.1, en)).toMatchObject({
      months: null,
      soonest: null,
      latest: null,
    });
  });

  it('is over where the target is reached', () => {
    expect(timeToTarget(pace(1, 1, 1), 70, 66, en)).toEqual({
      target: 66,
      months: 0,
      soonest: 0,
      latest: 0,
      text: '66.0 % is reached already.',
    });
    expect(timeToTarget(null, 66, 66, en)).toMatchObject({ months: 0, text: '66.0 % is reached already.' });
  });

  it('is not known without a trend or a percentage', () => {
    expect(timeToTarget(null, 60, 66, en)).toBeNull();
    expect(timeToTarget(pace(1, 1, 1), null, 66, en)).toBeNull();
  });
});
