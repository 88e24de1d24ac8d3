import { describe, expect, it } from '@jest/globals';
import { textsOf } from '../../../domain/language/texts';

const { numbers } = textsOf('de');
const now = new Date('2026-11-23T08:00:00Z');

describe('German numbers', () => {
  it('have a comma', () => {
    expect(numbers.percent(61.44)).toBe('61,4 %');
    expect(numbers.percent(null)).toBe('nicht geliefert');
    expect(numbers.amount(6.25)).toBe('6,25');
    expect(numbers.amount(NaN)).toBe('nicht geliefert');
    expect(numbers.signed(0.7)).toBe('+0,7');
    expect(numbers.signed(-0.94)).toBe('-0,9');
    expect(numbers.signed(-0.04)).toBe('0');
  });

  it('count', () => {
    expect([0, 1, 2.5].map((count) => numbers.points(count))).toEqual(['0 Punkte', '1 Punkt', '2,5 Punkte']);
    expect([1, 20, 60, 90, null].map((count) => numbers.minutes(count))).toEqual([
      '1 Minute',
      '20 Minuten',
      '1 Stunde',
      '1,5 Stunden',
      'Aufwand nicht bekannt',
    ]);
  });
});

describe('German days', () => {
  it('are written with weekday, and with the year when it is another one', () => {
    expect(numbers.day('2026-11-23', now)).toBe('Montag, 23. November');
    expect(numbers.day('2026-11-22T23:59:59Z')).toBe('Sonntag, 22. November');
    expect(numbers.day('2027-02-20', now)).toBe('Samstag, 20. Februar 2027');
    expect(numbers.shortDay('2026-11-23', now)).toBe('Mo., 23. Nov.');
    expect(numbers.shortDay('2025-05-07', now)).toBe('Mi., 7. Mai 2025');
    expect(numbers.day('someday', now)).toBe('someday');
  });
});
