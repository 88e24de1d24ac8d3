import { dateOf, dayNumber, isDate } from '../../../domain/calendar';

/** How far back the line goes, in days before the newest figures; null is as far as there are figures. */
export const PERIODS = { '7': 7, '30': 30, '90': 90, '365': 365, all: null } as const;

export type PeriodName = keyof typeof PERIODS;

/** Microsoft's first Secure Score; an earlier year is one that somebody is still typing. */
export const EARLIEST = '2017-01-01';

/** What the history shows; it lives in the address of the tab. */
export interface HistoryView {
  /** Always long enough to hold the picked days. */
  period: PeriodName;
  /** The days picked for the account: none, the first alone, or two, the earlier one first. */
  from: string | null;
  to: string | null;
  /** The past day whose queue is shown. */
  on: string | null;
}

const isPeriod = (name: string | null): name is PeriodName => name !== null && Object.hasOwn(PERIODS, name);

/** @param asOf the day of the newest figures. */
export function readView(address: URLSearchParams, asOf: string): HistoryView {
  const day = (name: string) => {
    const text = address.get(name) ?? '';
    return isDate(text) && text >= EARLIEST && text <= asOf ? text : null;
  };
  const picked = inOrder(day('from'), day('to'));
  const said = address.get('period');
  const period = isPeriod(said) ? said : '90';
  return { period: longEnough(period, picked.from, asOf), ...picked, on: day('on') };
}

/** The address with this view; everything else in it stays. */
export function writeView(address: URLSearchParams, view: HistoryView): URLSearchParams {
  const next = new URLSearchParams(address);
  const { period, ...days } = view;
  for (const [name, value] of Object.entries({ period: period === '90' ? null : period, ...days })) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The first day a period asks for; null: the earliest there is. */
export function startOf(period: PeriodName, asOf: string): string | null {
  const days = PERIODS[period];
  return days === null ? null : dateOf(dayNumber(asOf) - days);
}

/** Another period. Days that were picked outside it are no longer picked. */
export function withPeriod(view: HistoryView, period: PeriodName, asOf: string): HistoryView {
  const start = startOf(period, asOf);
  const holdsPicked = view.from === null || start === null || view.from >= start;
  return holdsPicked ? { ...view, period } : { ...view, period, from: null, to: null };
}

/** One more day: the first of two, or the second. A third one starts again, and the same one twice is taken back. */
export function withPicked(view: HistoryView, day: string): HistoryView {
  if (view.from === null || view.to !== null) return { ...view, from: day, to: null };
  return { ...view, ...(day === view.from ? { from: null, to: null } : inOrder(view.from, day)) };
}

function inOrder(from: string | null, to: string | null): Pick<HistoryView, 'from' | 'to'> {
  if (from === null) return { from: null, to: null };
  return to !== null && to < from ? { from: to, to: from } : { from, to };
}

function longEnough(period: PeriodName, from: string | null, asOf: string): PeriodName {
  if (from === null) return period;
  const names: PeriodName[] = [period, '90', '365', 'all'];
  return names.find((name) => (startOf(name, asOf) ?? EARLIEST) <= from) ?? 'all';
}
