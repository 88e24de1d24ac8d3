import { describe, expect, it } from '@jest/globals';
import { historyResponse } from '../../domain/contract/history';
import { addDays } from '../../domain/days';
import { historyOf } from '../../domain/history';
import type { SnapshotTotals } from '../../domain/snapshot';
import { timeToTarget, trendOf } from '../../domain/trend';
import { aDecision } from './tenants';
import { en } from '../support/english';

const day = (date: string, current = 50, max = 100): SnapshotTotals => ({ date, current, max, comparisons: [] });

describe('history', () => {
  it('keeps gaps as gaps, in order of days', () => {
    const history = historyOf(
      [day('2026-11-09'), day('2026-11-01'), day('2026-11-02'), day('2026-11-04'), day('2026-12-01')],
      '2026-11-01',
      '2026-11-30',
      [],
      null,
      en,
    );
    expect(history.days.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-02', '2026-11-04', '2026-11-09']);
    expect(history.gaps).toEqual([
      { from: '2026-11-03', to: '2026-11-03' },
      { from: '2026-11-05', to: '2026-11-08' },
    ]);
    expect(historyResponse.parse(history)).toEqual(history);
  });

  it('takes a day of unusable figures for a missing one', () => {
    const history = historyOf(
      [day('2026-11-01'), day('2026-11-02', NaN), day('2026-11-03')],
      '2026-11-01',
      '2026-11-03',
      [],
      null,
      en,
    );
    expect(history.gaps).toEqual([{ from: '2026-11-02', to: '2026-11-02' }]);
  });

  it('has no percent without a maximum', () => {
    expect(historyOf([day('2026-11-01', 0, 0)], '2026-11-01', '2026-11-01', [], null, en).days[0]?.percent).toBeNull();
  });

  it('tells decisions, changes of the maximum and jumps', () => {
    const { events } = historyOf(
      [day('2026-11-20', 50, 100), day('2026-11-21', 50, 105), day('2026-11-22', 60, 105)],
      '2026-11-01',
      '2026-11-30',
      [aDecision('OneAdmin'), aDecision('OneAdmin', { decidedAt: '2026-10-01T00:00:00Z' })],
      null,
      en,
    );
    expect(events).toEqual([
      { date: '2026-11-21', kind: 'change', text: "Microsoft's maximum rose by 5 points. The score moved by -2.4 %." },
      { date: '2026-11-22', kind: 'decision', controlId: 'OneAdmin', text: 'OneAdmin ignored by Mere Tane' },
      { date: '2026-11-22', kind: 'change', text: 'The score moved by +9.5 %.' },
    ]);
  });

  it('takes both ends in, and nothing outside', () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((date) => day(date));
    const decisions = ['2026-10-31T23:59:59Z', '2026-11-01T00:00:00Z', '2026-11-30T23:59:59Z', '2026-12-01T00:00:00Z'];
    const history = historyOf(
      days,
      '2026-11-01',
      '2026-11-30',
      decisions.map((decidedAt) => aDecision('OneAdmin', { decidedAt })),
      null,
      en,
    );
    expect(history).toMatchObject({
      from: '2026-11-01',
      to: '2026-11-30',
      trend: expect.anything(),
      timeToTarget: null,
    });
    expect(history.days.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-30']);
    expect(history.events.map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-30']);
  });

  it('keeps the comparisons whose percentage is one', () => {
    const comparisons = [
      { basis: 'allTenants', percent: 54.65, seatRange: null },
      { basis: 'similarSize', percent: -1, seatRange: { from: 1, to: 100 } },
      { basis: 'industry', percent: 101, seatRange: null },
    ];
    const [only] = historyOf([{ ...day('2026-11-01'), comparisons }], '2026-11-01', '2026-11-01', [], null, en).days;
    expect(only).toEqual({
      date: '2026-11-01',
      current: 50,
      max: 100,
      percent: 50,
      comparisons: [{ basis: 'allTenants', percent: 54.65 }],
    });
  });

  it('names each basis once, as Microsoft last described it', () => {
    const similar = (percent: number, to: number) => ({ basis: 'SimilarSize', percent, seatRange: { from: 1, to } });
    const days = [
      { ...day('2026-11-01'), comparisons: [similar(49, 100)] },
      { ...day('2026-11-02'), comparisons: [similar(50, 200), { basis: 'AllTenants', percent: 54, seatRange: null }] },
    ];
    const history = historyOf(days, '2026-11-01', '2026-11-02', [], null, en);
    expect(history.bases).toEqual([
      { basis: 'similarSize', label: 'Similar size (1 to 200 seats)' },
      { basis: 'allTenants', label: 'All tenants' },
    ]);
    expect(history.days[0]?.comparisons).toEqual([{ basis: 'similarSize', percent: 49 }]);
  });

  it('leaves out a day whose maximum is no number', () => {
    expect(historyOf([day('2026-11-01', 50, NaN)], '2026-11-01', '2026-11-01', [], null, en).days).toEqual([]);
  });

  it.each([
    ['accept', 'OneAdmin accepted by Mere Tane'],
    ['ignore', 'OneAdmin ignored by Mere Tane'],
    ['thirdParty', 'OneAdmin marked as third party by Mere Tane'],
    ['reopen', 'OneAdmin reopened by Mere Tane'],
    ['done', 'OneAdmin marked as done by Mere Tane'],
  ] as const)('tells %s as "%s"', (kind, text) => {
    const { events } = historyOf([], '2026-11-01', '2026-11-30', [aDecision('OneAdmin', { kind })], null, en);
    expect(events).toEqual([{ date: '2026-11-22', kind: 'decision', controlId: 'OneAdmin', text }]);
  });

  it.each([
    [50, 100, 50, 99, ["Microsoft's maximum fell by 1 point."]],
    [50, 100, 50, 101, ["Microsoft's maximum rose by 1 point."]],
    [50, 100, 52, 100, ['The score moved by +2 %.']],
    [50, 100, 48, 100, ['The score moved by -2 %.']],
    [50, 100, 51.9, 100, []],
    [50, 100, 50, 100, []],
    [0, 0, 50, 100, ["Microsoft's maximum rose by 100 points."]],
    [50, 100, 0, 0, ["Microsoft's maximum fell by 100 points."]],
  ])('from %p of %p to %p of %p tells %j', (current, max, laterCurrent, laterMax, texts) => {
    const days = [day('2026-11-01', current, max), day('2026-11-02', laterCurrent, laterMax)];
    expect(historyOf(days, '2026-11-01', '2026-11-02', [], null, en).events).toEqual(
      texts.map((text) => ({ date: '2026-11-02', kind: 'change', text })),
    );
  });

  it('has the events of one day by their words', () => {
    const decisions = [aDecision('b', { kind: 'accept' }), aDecision('a')];
    const { events } = historyOf([], '2026-11-01', '2026-11-30', decisions, null, en);
    expect(events.map(({ text }) => text)).toEqual(['a ignored by Mere Tane', 'b accepted by Mere Tane']);
  });

  it('has its trend, and the time to a target from the newest day', () => {
    const days = Array.from({ length: 57 }, (_, place) => day(addDays('2026-10-01', place), 40 + place * 0.1));
    const history = historyOf(days, '2026-10-01', '2026-11-26', [], 50, en);
    expect(history.trend).toEqual(trendOf(history.days, en));
    expect(history.timeToTarget).toEqual(timeToTarget(history.trend, 45.6, 50, en));
    expect(history.timeToTarget?.months).toBeGreaterThan(1);
    expect(historyOf([], '2026-10-01', '2026-11-26', [], 50, en)).toMatchObject({ trend: null, timeToTarget: null });
  });
});
