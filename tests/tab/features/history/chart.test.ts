import { describe, expect, it } from '@jest/globals';
import type { HistoryResponse } from '../../../../domain/contract/history';
import { chartOf, dayAt, spread } from '../../../../tab/features/history/chart';
import type { Chart } from '../../../../tab/features/history/chart';
import { pastDays } from '../../support/fixtures';

function chart(changes: Partial<HistoryResponse> = {}): Chart {
  const made = chartOf(pastDays(changes), 'You');
  if (!made) throw new Error('These days make no chart.');
  return made;
}
const on = (date: string) => chart().days.find((day) => day.date === date);
const day = (date: string, percent: number | null) => ({ date, current: 1, max: 2, percent, comparisons: [] });

describe('the chart', () => {
  it('has every day of the calendar from the first to the last with figures', () => {
    expect(chart().days).toHaveLength(14);
    expect(chart().missingDays).toBe(3);
    expect(chart().days.map(({ x }) => x)).toEqual(expect.arrayContaining([0, 100]));
  });

  it('leaves a day without figures without figures', () => {
    expect(on('2026-11-14')).toMatchObject({ figures: null, y: null });
  });

  it('takes a day whose percentage is not known as one without figures', () => {
    const made = chart({ days: [day('2026-11-01', 50), day('2026-11-02', null), day('2026-11-03', 51)] });
    expect(made.days[1]?.figures).toBeNull();
    expect(made.lines[0]).toMatchObject({ lone: [{ x: 0 }, { x: 100 }] });
  });

  it('breaks the line at a gap', () => {
    expect(chart().lines[0]?.path.match(/M/g)).toHaveLength(2);
  });

  it('draws a comparison from the day it is supplied, and names it', () => {
    const [you, all] = chart().lines;
    expect(you).toMatchObject({ key: 'you', label: 'You' });
    expect(all).toMatchObject({ key: 'allTenants', label: 'All tenants', end: { x: 100 } });
    expect(all?.path).toMatch(/^M53\.85 /);
    expect(on('2026-11-10')?.comparisons.has('allTenants')).toBe(false);
  });

  it('has room for all lines between its lowest and its highest figure', () => {
    const made = chart({ bases: [{ basis: 'far', label: 'Far' }], days: withFar(80) });
    expect(made).toMatchObject({ low: expect.any(Number), high: expect.any(Number) });
    expect(made.low).toBeLessThanOrEqual(52);
    expect(made.high).toBeGreaterThanOrEqual(80);
  });

  it('names at most four percentages between the ends, and none that touches them', () => {
    const { low, high, between } = chart({ bases: [{ basis: 'far', label: 'Far' }], days: withFar(80) });
    expect(between.map(({ percent }) => percent)).toEqual([60, 70]);
    expect([low, high]).toEqual([49, 83]);
  });

  it('keeps the events with their day', () => {
    expect(on('2026-11-11')?.events).toHaveLength(1);
    expect(on('2026-11-16')?.events[0]?.kind).toBe('change');
  });

  it('needs figures of two days', () => {
    expect(chartOf(pastDays({ days: [] }), 'You')).toBeNull();
    expect(chartOf(pastDays({ days: [day('2026-11-01', 50), day('2026-11-02', null)] }), 'You')).toBeNull();
  });

  it('dates the axis at most five times, and never a day twice', () => {
    expect(chart().ticks.map(({ date }) => date)).toEqual([
      '2026-11-09',
      '2026-11-12',
      '2026-11-16',
      '2026-11-19',
      '2026-11-22',
    ]);
    const two = chart({ days: [day('2026-11-01', 50), day('2026-11-02', 51)] });
    expect(two.ticks).toHaveLength(2);
  });
});

function withFar(percent: number): HistoryResponse['days'] {
  return pastDays().days.map((each) => ({ ...each, comparisons: [{ basis: 'far', percent }] }));
}

describe('the day under a pointer', () => {
  it.each([
    [-0.2, 0],
    [0, 0],
    [0.5, 7],
    [0.99, 13],
    [1.4, 13],
  ])('at %d of the width is the nearest one', (share, index) => {
    expect(dayAt(chart(), share)).toBe(index);
  });
});

describe('the names of lines', () => {
  it('stay where they are as long as they have room', () => {
    expect(spread([10, 60, 30], 8)).toEqual([10, 60, 30]);
  });

  it('are moved apart, in the order of their lines', () => {
    expect(spread([50, 48, 49], 8)).toEqual([64, 48, 56]);
  });

  it('stay above the lower end', () => {
    expect(spread([99, 98], 8)).toEqual([100, 92]);
  });
});
