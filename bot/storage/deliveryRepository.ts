import type { Delivery, DeliveryRepository } from '../../domain/ports/repositories';
import type { Database } from './database';
import { openDelivery, presentDelivery } from './deliveryRow';

/** The ledger of posts: what makes a post happen once, where queue and Teams alone would repeat it. */
export function createDeliveryRepository({ database: { kysely } }: { database: Database }): DeliveryRepository {
  const deliveries = kysely.selectFrom('delivery').selectAll();
  const change = ({ tenantId, channelId, period }: Delivery) =>
    kysely
      .updateTable('delivery')
      .where('tenant_id', '=', tenantId)
      .where('channel_id', '=', channelId)
      .where('period', '=', period);

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
      const { numUpdatedRows } = await change(delivery)
        .set({
          state: 'sending',
          attempts: delivery.attempts + 1,
          content: JSON.stringify(content),
          reason: null,
          retry_at: null,
          updated_at: now,
        })
        .where('state', '=', delivery.state)
        .where('state', 'in', ['pending', 'throttled', 'sending'])
        .where('attempts', '=', delivery.attempts)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },

    async settle(delivery, outcome, now) {
      await change(delivery)
        .set({
          state: outcome.state,
          ...(outcome.state === 'sent' ? { activity_id: outcome.activityId } : {}),
          reason: 'reason' in outcome ? outcome.reason : null,
          retry_at: 'retryAt' in outcome ? outcome.retryAt : null,
          updated_at: now,
        })
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

    /** By when it was opened: a press on an old card changes `updatedAt`. */
    async lastSent(tenantId, channelId) {
      const row = await deliveries
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .where('state', '=', 'sent')
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? presentDelivery(row) : null;
    },
  };
}
