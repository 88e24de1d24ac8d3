import type { Clock } from '../domain/ports/clock';

export const systemClock: Clock = { now: () => new Date() };

/** For local mode: runs on from wherever it was set. */
export function createSettableClock(): Clock & { set(now: Date): void } {
  let aheadMs = 0;
  return {
    now: () => new Date(Date.now() + aheadMs),
    set(now) {
      aheadMs = now.getTime() - Date.now();
    },
  };
}
