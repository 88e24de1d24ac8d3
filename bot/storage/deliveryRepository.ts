import type { Kysely } from 'kysely';
import { ALERT } from '../../domain/digest/period';
import type { Delivery, DeliveryRepository } from '../../domain/ports/repositories';
import type { Database } from './database';
import { openDelivery, presentDelivery } from './deliveryRow';
import { storedReason } from './reasonColumn';
import type { Schema } from './schema';

/** The ledger of posts: what makes a post happen once, where queue and Teams alone would repeat it. */
export function createDeliveryRepository({ database: { kysely } }: { database: Database }): DeliveryRepository {
  const deliveries = kysely.selectFrom('delivery').selectAll();
  const changeIn = (database: Kysely<Schema>, { tenantId, channelId, period }: Delivery) =>
    database
      .updateTable('delivery')
      .where('tenant_id', '=', tenantId)
      .where('channel_id', '=', channelId)
      .where('period', '=', period);
  const change = (delivery: Delivery) => changeIn(kysely, delivery);
  /** Compare and set: nothing is changed where another process was faster. */
  const asRead = (update: ReturnType<typeof change>, { state, attempts }: Delivery) =>
    update.where('state', '=', state).where('attempts', '=', attempts);

  return {
    open: (tenantId, channelId, period, now) => openDelivery(kysely, { tenantId, channelId, period }, now),

    async find(tenantId, channelId, period) {
      const row = await deliveries
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .where('period', '=', period)
        .executeTakeFirst();
      return row ? presentDelivery(row) : null;
    },

    async findByMarker(tenantId, marker) {
      const row = await deliveries.where('tenant_id', '=', tenantId).where('marker', '=', marker).executeTakeFirst();
      return row ? presentDelivery(row) : null;
    },

    /**
     * Only from the very state the caller has read (state and attempts). A row read as 'sending' may be taken again, so
     * reconcile first and only those that `unfinished` gave.
     */
    async markSending(delivery, content, now) {
      const row = await asRead(change(delivery), delivery)
        .set({
          state: 'sending',
          attempts: delivery.attempts + 1,
          content: JSON.stringify(content),
          reason: null,
          retry_at: null,
          updated_at: now,
        })
        .where('state', 'in', ['pending', 'throttled', 'sending'])
        .returningAll()
        .executeTakeFirst();
      return row ? presentDelivery(row) : null;
    },

    async settle(delivery, outcome, now) {
      const { numUpdatedRows } = await asRead(change(delivery), delivery)
        .set({
          state: outcome.state,
          ...(outcome.state === 'sent' ? { activity_id: outcome.activityId } : {}),
          reason: 'reason' in outcome ? storedReason(outcome.reason) : null,
          retry_at: 'retryAt' in outcome ? outcome.retryAt : null,
          updated_at: now,
        })
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async replace(delivery, period, reason, now) {
      const { tenantId, channelId } = delivery;
      return await kysely.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await asRead(changeIn(transaction, delivery), delivery)
          .set({ state: 'skipped', reason: storedReason(reason), retry_at: null, updated_at: now })
          .executeTakeFirstOrThrow();
        return numUpdatedRows === 1n ? await openDelivery(transaction, { tenantId, channelId, period }, now) : null;
      });
    },

    async releaseSending(now) {
      await kysely
        .updateTable('delivery')
        .set({ state: 'pending', retry_at: null, updated_at: now })
        .where('state', '=', 'sending')
        .execute();
    },

    async saveContent(delivery, content, now) {
      await change(delivery)
        .set({ content: JSON.stringify(content), updated_at: now })
        .execute();
    },

    async unfinished(now, staleSeconds, limit) {
      const stale = new Date(now.getTime() - staleSeconds * 1000);
      const rows = await deliveries
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
      return rows.map(presentDelivery);
    },

    async list(tenantId, limit) {
      const rows = await deliveries
        .where('tenant_id', '=', tenantId)
        .orderBy('created_at', 'desc')
        .orderBy('period', 'desc')
        .limit(limit)
        .execute();
      return rows.map(presentDelivery);
    },

    async newestDigests(tenantId) {
      const rows = await deliveries
        .distinctOn('channel_id')
        .where('tenant_id', '=', tenantId)
        .where('period', 'not like', `${ALERT}%`)
        .orderBy('channel_id')
        .orderBy('created_at', 'desc')
        .orderBy('period', 'desc')
        .execute();
      return rows.map(presentDelivery);
    },

    /** By when it was opened: a press on an old card changes `updatedAt`. */
    async lastSent(tenantId, channelId) {
      const row = await deliveries
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .where('state', '=', 'sent')
        .where('period', 'not like', `${ALERT}%`)
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? presentDelivery(row) : null;
    },

    async openedSince(tenantId, channelId, since) {
      const rows = await deliveries
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .where('created_at', '>=', since)
        .orderBy('created_at', 'desc')
        .execute();
      return rows.map(presentDelivery);
    },
  };
}
