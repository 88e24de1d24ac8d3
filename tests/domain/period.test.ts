import { describe, expect, it } from '@jest/globals';
import { isAlert, type PostedContent } from '../../domain/digest/content';
import { ALERT, alertPeriod, askedPeriod, kindOfPeriod, openedPeriod } from '../../domain/digest/period';

const now = new Date('2026-11-23T08:00:00Z');

describe('the period of a post', () => {
  it.each([
    ['2026-11-23T08:00', 'scheduled'],
    ['2026-11-23T08:00-again', 'scheduled'],
    [askedPeriod(now), 'asked'],
    [openedPeriod(now), 'asked'],
    [`${askedPeriod(now)}-again-2`, 'asked'],
    [alertPeriod('2026-11-22'), 'alert'],
  ] as const)('%s is %s', (period, kind) => {
    expect(kindOfPeriod(period)).toBe(kind);
  });

  it('is written as it has always been, because rows are found by it', () => {
    expect(askedPeriod(now)).toBe('now-2026-11-23T08:00:00.000Z');
    expect(openedPeriod(now)).toBe('opened-2026-11-23T08:00:00.000Z');
    expect(alertPeriod('2026-11-22')).toBe('alert-2026-11-22');
    expect(ALERT).toBe('alert-');
  });
});

describe('stored content', () => {
  it('is an alert where it says so', () => {
    expect(isAlert({ kind: 'alert' } as PostedContent)).toBe(true);
    expect(isAlert({ version: 1 } as PostedContent)).toBe(false);
  });
});
