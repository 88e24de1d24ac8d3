import { describe, expect, it } from '@jest/globals';
import { english } from '../../../tab/language/english/index';
import { german } from '../../../tab/language/german/index';
import { createFormat } from '../../../tab/lib/format';

const now = new Date('2026-11-22T10:00:00Z');
const british = createFormat('en-GB', now, english.figures);

describe('numbers and dates', () => {
  it('shows percent with one decimal, and unknown as words', () => {
    expect(british.percent(61.13)).toBe('61.1 %');
    expect(british.percent(null)).toBe('not supplied');
  });

  it('shows points without a needless decimal', () => {
    expect([british.number(162), british.number(7.5), british.number(0)]).toEqual(['162', '7.5', '0']);
  });

  it('groups thousands from five digits on', () => {
    expect([british.number(1234.5), british.number(12345.25), british.number(1234567)]).toEqual([
      '1234.5',
      '12,345.25',
      '1,234,567',
    ]);
  });

  it('gives no sign to what rounds to nothing', () => {
    expect([british.signed(1.4, 1), british.signed(-0.9, 1), british.signed(-0.04, 1)]).toEqual([
      '+1.4',
      '-0.9',
      '0.0',
    ]);
  });

  it('names the weekday, and the year only where it is another one', () => {
    expect(british.day('2026-11-22')).toBe('Sunday 22 November');
    expect(british.day('2027-02-20')).toBe('Saturday 20 February 2027');
  });

  it('puts the month first where readers of English do', () => {
    const american = createFormat('en-US', now, english.figures);
    expect(american.day('2026-11-22')).toBe('Sunday November 22');
    expect(american.day('2027-02-20')).toBe('Saturday February 20, 2027');
    expect([american.shortDay('2026-11-22'), british.shortDay('2026-11-22')]).toEqual(['Nov 22', '22 Nov']);
  });

  it('says days in the language of the sentences around them', () => {
    expect(createFormat('fr-FR', now, english.figures).day('2026-11-22')).toBe('Sunday 22 November');
  });

  it('names a month with its year, for lines longer than one', () => {
    expect(british.month('2026-11-22')).toBe('Nov 2026');
  });

  it('follows the locale of the reader', () => {
    const format = createFormat('de-DE', now, german.figures);
    expect([format.percent(61.13), format.percent(null)]).toEqual(['61,1 %', 'nicht geliefert']);
    expect(format.day('2026-11-22')).toBe('Sonntag, 22. November');
  });

  it('falls back where Teams hands over a locale nobody knows', () => {
    expect(createFormat('no such locale', now, english.figures).day('2026-11-22')).toBe('Sunday 22 November');
  });

  it('writes minutes as people say them', () => {
    expect([british.minutes(30), british.minutes(60), british.minutes(90)]).toEqual(['30 min', '1 h', '1 h 30 min']);
  });
});
