import type { IsoDate } from '../snapshot';

/**
 * What makes a post to a channel one of a kind, as the ledger keeps it: the local day and time a digest was due, or one of these.
 * Rows are found by it for years: never change what is written here.
 */
const ASKED = 'now-';
const OPENED = 'opened-';
export const ALERT = 'alert-';

/** A digest somebody asked for. `order` names the order where it may arrive twice: a repeat is the same post. */
export function askedPeriod(now: Date, order: string | null = null): string {
  return `${ASKED}${order ?? now.toISOString()}`;
}

/** The first digest of a channel that was just opened. */
export function openedPeriod(now: Date): string {
  return `${OPENED}${now.toISOString()}`;
}

/** One alert a day of Microsoft's figures. */
export function alertPeriod(asOf: IsoDate): string {
  return `${ALERT}${asOf}`;
}

export type PeriodKind = 'scheduled' | 'asked' | 'alert';

export function kindOfPeriod(period: string): PeriodKind {
  if (period.startsWith(ALERT)) return 'alert';
  return period.startsWith(ASKED) || period.startsWith(OPENED) ? 'asked' : 'scheduled';
}
