import type { RateLimitRepository } from '../../domain/ports/repositories';

/** Teams allows 7 posts a second into one conversation and 50 requests a second for one tenant. */
const PER_CONVERSATION = { capacity: 7, perSecond: 1 };
const PER_TENANT = { capacity: 50, perSecond: 50 };

/** Takes a place for one request to Teams; milliseconds to wait where there is none, null where there is. */
export async function pauseForTeams(
  rateLimits: RateLimitRepository,
  { tenantId, channelId }: { tenantId: string; channelId: string },
): Promise<number | null> {
  for (const [key, limit] of [
    [`channel/${channelId}`, PER_CONVERSATION],
    [`bot/${tenantId}`, PER_TENANT],
  ] as const) {
    const token = await rateLimits.take(key, limit, new Date());
    if (!token.ok) return token.retryAfterMs;
  }
  return null;
}
