import type { IsoInstant } from '../../domain/snapshot';

/**
 * A row in 'sending' for longer than this was left by a process that died. One try waits for a token first, which has no limit of its own,
 * then 15 seconds for Teams and 60 for Graph at the most.
 */
export const STALE_SECONDS = 120;

/** Whether somebody may still be at work on a row in 'sending'. */
export function isBeingSent(row: { state: string; updatedAt: IsoInstant }, now: Date): boolean {
  return row.state === 'sending' && Date.parse(row.updatedAt) + STALE_SECONDS * 1000 > now.getTime();
}

/** Whether a row waits for a time that was set for it: a job that comes earlier leaves it to the one of that time. */
export function isWaiting(row: { retryAt: IsoInstant | null }, now: Date): boolean {
  return row.retryAt !== null && Date.parse(row.retryAt) > now.getTime();
}
