import { describe, expect, it } from '@jest/globals';
import { readIntent } from '../../../domain/intent/readIntent';

/** The period of a question asked on a day; a Wednesday where nothing is said. */
function periodOf(words: string, today = '2026-11-25'): [string, string] | null {
  const intent = readIntent(`why did it change ${words}`, { today })?.intent;
  return intent?.name === 'why' && intent.period !== null ? [intent.period.from, intent.period.to] : null;
}

describe('a period', () => {
  it.each([
    ['today', '2026-11-25', '2026-11-25'],
    ['yesterday', '2026-11-24', '2026-11-24'],
    ['this week', '2026-11-23', '2026-11-25'],
    ['last week', '2026-11-16', '2026-11-22'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['this month', '2026-11-01', '2026-11-25'],
    ['last quarter', '2026-07-01', '2026-09-30'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['this year', '2026-01-01', '2026-11-25'],
    ['in the last 30 days', '2026-10-27', '2026-11-25'],
    ['in the last seven days', '2026-11-19', '2026-11-25'],
    ['over the past two weeks', '2026-11-12', '2026-11-25'],
    ['in the last three months', '2026-08-26', '2026-11-25'],
    ['in the last fortnight', '2026-11-12', '2026-11-25'],
    ['since Monday', '2026-11-23', '2026-11-25'],
    ['since fri', '2026-11-20', '2026-11-25'],
    ['since last week', '2026-11-16', '2026-11-25'],
    ['since yesterday', '2026-11-24', '2026-11-25'],
    ['on Tuesday', '2026-11-24', '2026-11-24'],
    ['in March', '2026-03-01', '2026-03-31'],
    ['in may', '2026-05-01', '2026-05-31'],
    ['in December', '2025-12-01', '2025-12-31'],
    ['in November', '2026-11-01', '2026-11-25'],
    ['in March 2025', '2025-03-01', '2025-03-31'],
    ['in 2025', '2025-01-01', '2025-12-31'],
    ['since 1 September', '2026-09-01', '2026-11-25'],
    ['since September 1st', '2026-09-01', '2026-11-25'],
    ['since the 1st of September', '2026-09-01', '2026-11-25'],
    ['since 24 December', '2025-12-24', '2026-11-25'],
    ['since 2026-09-01', '2026-09-01', '2026-11-25'],
    ['since 1.9.2026', '2026-09-01', '2026-11-25'],
    ['on 12 November', '2026-11-12', '2026-11-12'],
    ['from 3 October to 10 October', '2026-10-03', '2026-10-10'],
    ['between 1 Sep and 15 Sep', '2026-09-01', '2026-09-15'],
    ['between Friday and Monday', '2026-11-20', '2026-11-23'],
    ['from June until July', '2026-06-01', '2026-07-31'],
    ['from 3 to 10 October', '2026-10-03', '2026-10-10'],
    ['on the day before yesterday', '2026-11-23', '2026-11-23'],
    ['over the weekend', '2026-11-21', '2026-11-22'],
    ['last weekend', '2026-11-21', '2026-11-22'],
    ['two weeks ago', '2026-11-11', '2026-11-11'],
    ['a month ago', '2026-10-25', '2026-10-25'],
    ['since a couple of days ago', '2026-11-23', '2026-11-25'],
    ['since the start of the year', '2026-01-01', '2026-11-25'],
    ['since the beginning of October', '2026-10-01', '2026-11-25'],
    ['at the end of October', '2026-10-31', '2026-10-31'],
    ['at the end of last month', '2026-10-31', '2026-10-31'],
    ['in Q3', '2026-07-01', '2026-09-30'],
    ['in the second quarter', '2026-04-01', '2026-06-30'],
    ['in Q1 2025', '2025-01-01', '2025-03-31'],
    ['in Q4', '2026-10-01', '2026-11-25'],
    ['since the 10th', '2026-11-10', '2026-11-25'],
    ['since the 28th', '2026-10-28', '2026-11-25'],
    ['in November last year', '2025-11-01', '2025-11-30'],
    ['on 5 May last year', '2025-05-05', '2025-05-05'],
    ['on 15/10/2026', '2026-10-15', '2026-10-15'],
    ['ytd', '2026-01-01', '2026-11-25'],
  ])('"%s" is %s to %s', (words, from, to) => {
    expect(periodOf(words)).toEqual([from, to]);
  });

  it('of a weekend that lasts ends today', () => {
    expect(periodOf('this weekend', '2026-11-28')).toEqual(['2026-11-28', '2026-11-28']);
    expect(periodOf('this weekend', '2026-11-29')).toEqual(['2026-11-28', '2026-11-29']);
  });

  it('that has not ended has no last day', () => {
    expect(periodOf('at the end of the year')).toBeNull();
  });

  it('that is compared with begins behind it', () => {
    const intent = readIntent('why are we lower than last month', { today: '2026-11-25' })?.intent;
    expect(intent).toMatchObject({ period: { from: '2026-11-01', to: '2026-11-25' } });
  });

  it('said on a Monday means the Monday before', () => {
    expect(periodOf('since Monday', '2026-11-23')).toEqual(['2026-11-16', '2026-11-23']);
  });

  it('of a month that lasts is none where it has not begun', () => {
    expect(periodOf('in March 2027')).toBeNull();
  });

  it.each(['on 30 February', 'since 2026-02-30', 'on 45 March 2026x', 'since the big bang'])(
    'is none where there is no such day: "%s"',
    (words) => {
      expect(periodOf(words)?.[0]).not.toBe('2026-02-30');
      expect(periodOf(words) ?? ['2026-02-01']).not.toContain('Invalid DateTime');
    },
  );

  it.each(['may', 'sun', 'sat'])('is not read from "%s" without a preposition', (word) => {
    expect(readIntent(`why ${word} it change`, { today: '2026-11-25' })?.intent).toMatchObject({ period: null });
  });
});
