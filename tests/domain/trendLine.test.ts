import { describe, expect, it } from '@jest/globals';
import { trendLine } from '../../domain/trendLine';

const day = (date: string, percent: number | null) => ({ date, percent });

describe('the trend line', () => {
  it('places days by date and leaves a gap open', () => {
    const line = trendLine([
      day('2026-11-01', 50),
      day('2026-11-02', 51),
      day('2026-11-05', 52),
      day('2026-11-06', 53),
    ]);
    expect(line?.path.match(/M/g)).toHaveLength(2);
    expect(line?.path).toContain('L20 ');
    expect(line?.missingDays).toBe(2);
  });

  it('never draws a day without a figure', () => {
    const line = trendLine([day('2026-11-01', 50), day('2026-11-02', null), day('2026-11-03', 51)]);
    expect(line?.path).not.toContain('L');
    expect(line?.lone).toHaveLength(2);
  });

  it('does not mind the order of the list', () => {
    const line = trendLine([day('2026-11-02', 60), day('2026-11-01', 50)]);
    expect(line).toMatchObject({ first: { percent: 50 }, last: { percent: 60 } });
  });

  it('needs two figures', () => {
    expect(trendLine([day('2026-11-01', 50)])).toBeNull();
    expect(trendLine([])).toBeNull();
  });
});
