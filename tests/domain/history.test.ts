import { describe, expect, it } from '@jest/globals';
import { historyResponse } from '../../domain/contract/history';
import { historyOf } from '../../domain/history';
import type { SnapshotTotals } from '../../domain/snapshot';
import { aDecision } from './tenants';

const day = (date: string, current = 50, max = 100): SnapshotTotals => ({ date, current, max, comparisons: [] });

describe('history', () => {
  it('keeps gaps as gaps, in order of days', () => {
    const history = historyOf(
      [day('2026-11-09'), day('2026-11-01'), day('2026-11-02'), day('2026-11-04'), day('2026-12-01')],
      '2026-11-01',
      '2026-11-30',
      [],
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
    );
    expect(history.gaps).toEqual([{ from: '2026-11-02', to: '2026-11-02' }]);
  });

  it('has no percent without a maximum', () => {
    expect(historyOf([day('2026-11-01', 0, 0)], '2026-11-01', '2026-11-01', []).days[0]?.percent).toBeNull();
  });

  it('tells decisions, changes of the maximum and jumps', () => {
    const { events } = historyOf(
      [day('2026-11-20', 50, 100), day('2026-11-21', 50, 105), day('2026-11-22', 60, 105)],
      '2026-11-01',
      '2026-11-30',
      [aDecision('OneAdmin'), aDecision('OneAdmin', { decidedAt: '2026-10-01T00:00:00Z' })],
    );
    expect(events).toEqual([
      { date: '2026-11-21', kind: 'change', text: "Microsoft's maximum rose by 5 points. The score moved by -2.4 %." },
      { date: '2026-11-22', kind: 'decision', controlId: 'OneAdmin', text: 'OneAdmin ignored by Mere Tane' },
      { date: '2026-11-22', kind: 'change', text: 'The score moved by +9.5 %.' },
    ]);
  });
});
