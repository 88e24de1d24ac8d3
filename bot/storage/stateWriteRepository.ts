import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { StateWrite, StateWriteRepository } from '../../domain/ports/repositories';
import type { Database } from './database';
import { instant } from './instant';
import { reasonOrNull, storedReason } from './reasonColumn';
import type { Schema } from './schema';

/** The outbox to Graph. Its rows are made by `decisions.append`. */
export function createStateWriteRepository({ database: { kysely } }: { database: Database }): StateWriteRepository {
  const writes = kysely.selectFrom('state_write').selectAll();
  const touched = sql<Date>`date_trunc('milliseconds', now())`;
  const attempted = sql<number>`attempts + 1`;
  const controlKey = sql<string>`lower(control_id)`;

  return {
    async find(tenantId, sequence) {
      const row = await writes.where('tenant_id', '=', tenantId).where('sequence', '=', sequence).executeTakeFirst();
      return row ? present(row) : null;
    },

    async newest(tenantId, controlId) {
      const row = await writes
        .where('tenant_id', '=', tenantId)
        .where(controlKey, '=', controlId.toLowerCase())
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async lease(tenantId, controlId, seconds) {
      const holder = randomUUID();
      const key = controlId.toLowerCase();
      const until = sql<Date>`now() + make_interval(secs => ${seconds}::float8)`;
      const taken = await kysely
        .insertInto('state_write_lease')
        .values({ tenant_id: tenantId, control_key: key, holder, until })
        .onConflict((conflict) =>
          conflict
            .columns(['tenant_id', 'control_key'])
            .doUpdateSet({ holder, until })
            .where('state_write_lease.until', '<=', sql<Date>`now()`),
        )
        .returning('holder')
        .executeTakeFirst();
      if (taken === undefined) return null;
      return {
        async release() {
          await kysely
            .deleteFrom('state_write_lease')
            .where('tenant_id', '=', tenantId)
            .where('control_key', '=', key)
            .where('holder', '=', holder)
            .execute();
        },
      };
    },

    async due(now, limit) {
      const rows = await writes
        .where('status', '=', 'pending')
        .where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at')
        .orderBy('tenant_id')
        .orderBy('sequence')
        .limit(limit)
        .execute();
      return rows.map(present);
    },

    /** Also where a newer decision has replaced it meanwhile: what happened at Microsoft is what is told. */
    async settle(tenantId, sequence, outcome) {
      await kysely
        .updateTable('state_write')
        .set({
          status: outcome.status,
          message: outcome.status === 'refused' ? storedReason(outcome.reason) : null,
          attempts: attempted,
          updated_at: touched,
        })
        .where('tenant_id', '=', tenantId)
        .where('sequence', '=', sequence)
        .execute();
    },

    async postpone(tenantId, sequence, until, reason) {
      await kysely
        .updateTable('state_write')
        .set({ message: storedReason(reason), next_attempt_at: until, attempts: attempted, updated_at: touched })
        .where('tenant_id', '=', tenantId)
        .where('sequence', '=', sequence)
        .where('status', '=', 'pending')
        .execute();
    },

    async latestPerControl(tenantId) {
      const rows = await writes
        .distinctOn(controlKey)
        .where('tenant_id', '=', tenantId)
        .orderBy(controlKey)
        .orderBy('sequence', 'desc')
        .execute();
      return rows.map(present);
    },
  };
}

function present(row: Selectable<Schema['state_write']>): StateWrite {
  return {
    tenantId: row.tenant_id,
    sequence: row.sequence,
    controlId: row.control_id,
    state: row.state,
    comment: row.comment,
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: instant(row.next_attempt_at),
    reason: reasonOrNull(row.message),
    updatedAt: instant(row.updated_at),
  };
}
