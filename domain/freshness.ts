import { daysBetween, dayOf } from './days';
import type { IsoDate } from './snapshot';

/** Microsoft's figures are normally one to two days old; from here on they are said to be old. */
const STALE_FROM_DAYS = 3;

/** How old figures of the day `asOf` are, in whole UTC days. */
export function freshnessOf(asOf: IsoDate | null, now: Date): { ageDays: number | null; stale: boolean } {
  const age = asOf === null ? null : daysBetween(asOf, dayOf(now));
  if (age === null) return { ageDays: null, stale: false };
  const ageDays = Math.max(0, age);
  return { ageDays, stale: ageDays >= STALE_FROM_DAYS };
}
