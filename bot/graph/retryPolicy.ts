/**
 * What is tried again, and how long we wait: data only, the mechanism is in client.ts.
 *
 * 429 means "not done", so every method may repeat it. A 503 or 504 on a POST may have been done (a second mail, a second
 * notification), so only reads and PATCHes, which end in the same state, repeat those. A read that broke on the way
 * (500, 502, dropped socket, cut body) costs nothing to repeat; the library itself never does.
 */
export const RETRIED_STATUSES: Readonly<Record<string, readonly number[]>> = {
  GET: [429, 503, 504],
  PATCH: [429, 503, 504],
  POST: [429],
};

export const REREAD_STATUSES: readonly number[] = [500, 502];

export interface RetryPolicy {
  /** Repeats after 429, 503 and 504, on top of the first try. */
  maxRetries: number;
  /** First pause where Microsoft names none, in seconds; it grows and is jittered. The library takes 0 to 180. */
  delaySeconds: number;
  /** A Retry-After beyond this is not slept through: the call fails at once and says when to come back. */
  longestWaitSeconds: number;
  /** Repeats of a read that broke on the way. */
  maxRereads: number;
  rereadDelayMs: number;
}

export const RETRY_POLICY: RetryPolicy = {
  maxRetries: 2,
  delaySeconds: 1,
  longestWaitSeconds: 10,
  maxRereads: 1,
  rereadDelayMs: 500,
};

/** Seconds until `Retry-After` (seconds or HTTP date); null where the header is absent or means nothing. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
