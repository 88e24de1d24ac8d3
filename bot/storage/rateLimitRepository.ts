import { sql } from 'kysely';
import type { RateLimitRepository } from '../../domain/ports/repositories';
import type { Database } from './database';

/** Token buckets, one row each, taken from in a single statement: the row's lock puts all processes in order. */
export function createRateLimitRepository({ database: { kysely } }: { database: Database }): RateLimitRepository {
  return {
    async take(key, { capacity, perSecond }, now) {
      // A process whose clock is behind gives no time twice: the row keeps the later instant.
      const filled = sql`least(${capacity}::float8, bucket.tokens + greatest(0,
        extract(epoch from ${now}::timestamptz - bucket.updated_at)::float8) * ${perSecond}::float8)`;
      const taken = await sql`
        insert into rate_limit_bucket as bucket (key, tokens, updated_at)
        values (${key}, ${capacity}::float8 - 1, ${now}::timestamptz)
        on conflict (key) do update
          set tokens = ${filled} - 1, updated_at = greatest(bucket.updated_at, excluded.updated_at)
          where ${filled} >= 1
        returning 1`.execute(kysely);
      if (taken.rows.length > 0) return { ok: true };

      const { rows } = await sql<{ tokens: number }>`
        select ${filled} as tokens from rate_limit_bucket bucket where key = ${key}`.execute(kysely);
      const missing = 1 - (rows[0]?.tokens ?? 0);
      return { ok: false, retryAfterMs: Math.max(1, Math.ceil((missing / perSecond) * 1000)) };
    },
  };
}
