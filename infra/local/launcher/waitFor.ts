import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is something, or the time is over, or `gaveUp` says why waiting is pointless. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null>,
  options: { withinMs: number; gaveUp?: () => string | null },
): Promise<T> {
  const end = Date.now() + options.withinMs;
  while (Date.now() < end) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    const reason = options.gaveUp?.() ?? null;
    if (reason !== null) throw new Error(reason);
    await pause(100);
  }
  throw new Error(`${what} did not come up within ${options.withinMs / 1000} s.`);
}
