import type { Selectable } from 'kysely';
import type { Notice, NoticeRepository } from '../../domain/ports/repositories';
import type { Database } from './database';
import { instant, instantOrNull } from './instant';
import { reasonOrNull, storedReason } from './reasonColumn';
import type { Schema } from './schema';

export function createNoticeRepository({ database: { kysely } }: { database: Database }): NoticeRepository {
  const notices = kysely.selectFrom('notice').selectAll();
  /** Compare and set: nothing is changed where another process was faster. */
  const asRead = ({ tenantId, controlId, personId, week, state, updatedAt }: Notice) =>
    kysely
      .updateTable('notice')
      .where('tenant_id', '=', tenantId)
      .where('control_key', '=', controlId.toLowerCase())
      .where('person_id', '=', personId)
      .where('week', '=', week)
      .where('state', '=', state)
      .where('updated_at', '=', new Date(updatedAt));

  return {
    async open(notice, now) {
      const key = {
        tenant_id: notice.tenantId,
        control_key: notice.controlId.toLowerCase(),
        person_id: notice.personId,
        week: notice.week,
      };
      const { numInsertedOrUpdatedRows } = await kysely
        .insertInto('notice')
        .values({
          ...key,
          control_id: notice.controlId,
          person_name: notice.personName,
          state: 'pending',
          note: notice.note,
          sent_by_id: notice.sentBy.id,
          sent_by_name: notice.sentBy.name,
          reason: null,
          retry_at: null,
          created_at: now,
          updated_at: now,
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'control_key', 'person_id', 'week']).doNothing())
        .executeTakeFirstOrThrow();
      const row = await notices
        .where('tenant_id', '=', key.tenant_id)
        .where('control_key', '=', key.control_key)
        .where('person_id', '=', key.person_id)
        .where('week', '=', key.week)
        .executeTakeFirstOrThrow();
      return { isNew: numInsertedOrUpdatedRows === 1n, notice: present(row) };
    },

    /** Only from the very state the caller has read; a row read as 'sending' only where `unfinished` gave it. */
    async markSending(notice, now) {
      const row = await asRead(notice)
        .set({ state: 'sending', reason: null, retry_at: null, updated_at: now })
        .where('state', 'in', ['pending', 'throttled', 'sending'])
        .returningAll()
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async settle(notice, outcome, now) {
      const { numUpdatedRows } = await asRead(notice)
        .set({
          state: outcome.state,
          reason: 'reason' in outcome ? storedReason(outcome.reason) : null,
          retry_at: 'retryAt' in outcome ? outcome.retryAt : null,
          updated_at: now,
        })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async unfinished(now, staleSeconds, limit) {
      const stale = new Date(now.getTime() - staleSeconds * 1000);
      const rows = await notices
        .where((where) =>
          where.or([
            where.and([
              where('state', 'in', ['pending', 'throttled']),
              where.or([where('retry_at', 'is', null), where('retry_at', '<=', now)]),
            ]),
            where.and([where('state', '=', 'sending'), where('updated_at', '<=', stale)]),
          ]),
        )
        .orderBy('created_at')
        .limit(limit)
        .execute();
      return rows.map(present);
    },

    async list(tenantId, { controlId, limit } = {}) {
      let query = notices.where('tenant_id', '=', tenantId).orderBy('created_at', 'desc').orderBy('person_id');
      if (controlId !== undefined) query = query.where('control_key', '=', controlId.toLowerCase());
      if (limit !== undefined) query = query.limit(limit);
      return (await query.execute()).map(present);
    },
  };
}

function present(row: Selectable<Schema['notice']>): Notice {
  return {
    tenantId: row.tenant_id,
    controlId: row.control_id,
    personId: row.person_id,
    personName: row.person_name,
    week: row.week,
    state: row.state,
    note: row.note,
    sentBy: { id: row.sent_by_id, name: row.sent_by_name },
    reason: reasonOrNull(row.reason),
    retryAt: instantOrNull(row.retry_at),
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
  };
}
