import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isDay } from '../../domain/days';
import { freshnessOf } from '../../domain/freshness';
import {
  countWord,
  formatDay,
  formatMinutes,
  formatPercent,
  formatPoints,
  formatShortDay,
  formatSigned,
  impactWords,
} from '../../domain/words';

const now = new Date('2026-11-23T08:00:00Z');

describe('numbers in words', () => {
  it('shows percent to one decimal', () => {
    expect(formatPercent(61.23)).toBe('61.2 %');
    expect(formatPercent(100)).toBe('100.0 %');
    expect(formatPercent(0)).toBe('0.0 %');
    expect(formatPercent(null)).toBe('not supplied');
    expect(formatPercent(NaN)).toBe('not supplied');
  });

  it('shows points without needless decimals', () => {
    expect(formatPoints(6)).toBe('6');
    expect(formatPoints(6.25)).toBe('6.25');
    expect(formatPoints(6.3333)).toBe('6.33');
    expect(formatPoints(null)).toBe('not supplied');
  });

  it('signs moves', () => {
    expect(formatSigned(1.42)).toBe('+1.4');
    expect(formatSigned(-0.94)).toBe('-0.9');
    expect(formatSigned(6)).toBe('+6');
    expect(formatSigned(-0.04)).toBe('0');
    expect(formatSigned(6.25, 2)).toBe('+6.25');
  });

  it('counts', () => {
    expect(countWord(1, 'person', 'people')).toBe('1 person');
    expect(countWord(0, 'person', 'people')).toBe('0 people');
    expect(countWord(2.5, 'point', 'points')).toBe('2.5 points');
  });

  it('says minutes as people do', () => {
    expect(formatMinutes(20)).toBe('20 minutes');
    expect(formatMinutes(60)).toBe('1 hour');
    expect(formatMinutes(90)).toBe('1.5 hours');
    expect(formatMinutes(null)).toBe('time not known');
  });

  it('says how much people notice', () => {
    expect(['none', 'low', 'moderate', 'high'].map((level) => impactWords(level as 'none'))).toEqual([
      'nobody notices',
      'few will notice',
      'some will notice',
      'many will notice',
    ]);
    expect(impactWords(null)).toBe('effect on people not known');
  });
});

describe('days', () => {
  it('are written with weekday, and with the year when it is another one', () => {
    expect(formatDay('2026-11-22', now)).toBe('Sunday 22 November');
    expect(formatDay('2026-11-22')).toBe('Sunday 22 November');
    expect(formatDay('2027-02-20', now)).toBe('Saturday 20 February 2027');
    expect(formatShortDay('2026-11-23', now)).toBe('Mon 23 Nov');
    expect(formatDay('someday', now)).toBe('someday');
  });

  it('are counted on the calendar', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('soon', '2026-02-28')).toBeNull();
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
  });

  it('make figures old from the third on', () => {
    expect(freshnessOf('2026-11-22', now)).toEqual({ ageDays: 1, stale: false });
    expect(freshnessOf('2026-11-21', now)).toEqual({ ageDays: 2, stale: false });
    expect(freshnessOf('2026-11-20', now)).toEqual({ ageDays: 3, stale: true });
    expect(freshnessOf('2026-11-25', now)).toEqual({ ageDays: 0, stale: false });
    expect(freshnessOf(null, now)).toEqual({ ageDays: null, stale: false });
  });
});
