import { describe, expect, it } from '@jest/globals';
import { readView, startOf, withPeriod, withPicked, writeView } from '../../../../tab/features/history/view';
import type { HistoryView } from '../../../../tab/features/history/view';

const AS_OF = '2026-11-22';
const read = (address: string) => readView(new URLSearchParams(address), AS_OF);
const plain: HistoryView = { period: '90', from: null, to: null, on: null };

describe('the history as the address has it', () => {
  it('shows 90 days where nothing is said', () => {
    expect(read('page=history')).toEqual(plain);
  });

  it('has period, picked days and the past queue', () => {
    expect(read('period=30&from=2026-11-01&to=2026-11-20&on=2026-11-15')).toEqual({
      period: '30',
      from: '2026-11-01',
      to: '2026-11-20',
      on: '2026-11-15',
    });
  });

  it.each(['period=12', 'from=yesterday', 'from=2026-02-30', 'to=2026-11-20', 'on=2026-11-23', 'from=0202-11-01'])(
    'does not mind what makes no sense (%s)',
    (address) => {
      expect(read(address)).toEqual(plain);
    },
  );

  it('puts two days in order', () => {
    expect(read('from=2026-11-20&to=2026-11-01')).toMatchObject({ from: '2026-11-01', to: '2026-11-20' });
  });

  it.each([
    ['7', '2026-11-15', '7'],
    ['7', '2026-11-14', '90'],
    ['90', '2026-03-01', '365'],
    ['30', '2021-01-01', 'all'],
  ])('takes a period that holds the picked day (%s, %s)', (period, from, longer) => {
    expect(read(`period=${period}&from=${from}`).period).toBe(longer);
  });

  it('is written back without touching anything else', () => {
    const address = new URLSearchParams('page=history&preset=data&period=30&on=2026-11-15');
    const next = writeView(address, { ...plain, from: '2026-11-01', to: '2026-11-20' });
    expect(next.toString()).toBe('page=history&preset=data&from=2026-11-01&to=2026-11-20');
  });
});

describe('the period', () => {
  it('of so many days ends with the newest figures', () => {
    expect(startOf('7', AS_OF)).toBe('2026-11-15');
    expect(startOf('all', AS_OF)).toBeNull();
  });

  it('keeps the picked days it holds, and drops others', () => {
    const view = { ...plain, from: '2026-11-15', to: '2026-11-20' };
    expect(withPeriod(view, '7', AS_OF)).toEqual({ ...view, period: '7' });
    expect(withPeriod({ ...view, from: '2026-11-14' }, '7', AS_OF)).toEqual({ ...plain, period: '7' });
  });
});

describe('picking days', () => {
  const pick = (...days: string[]) => days.reduce(withPicked, plain);

  it('takes the first, then the second, whichever is earlier', () => {
    expect(pick('2026-11-20')).toMatchObject({ from: '2026-11-20', to: null });
    expect(pick('2026-11-20', '2026-11-01')).toMatchObject({ from: '2026-11-01', to: '2026-11-20' });
  });

  it('starts again with a third one', () => {
    expect(pick('2026-11-01', '2026-11-20', '2026-11-10')).toMatchObject({ from: '2026-11-10', to: null });
  });

  it('takes back a day that is picked twice', () => {
    expect(pick('2026-11-01', '2026-11-01')).toEqual(plain);
  });
});
