import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Delivery } from '../../domain/ports/repositories';
import { instant, instantOrNull } from './instant';
import { reasonOrNull } from './reasonColumn';
import type { DeliveryTable, Schema } from './schema';

/** Inserts a pending row, or returns the one that is there. `database` is a transaction where the caller is in one. */
export async function openDelivery(
  database: Kysely<Schema>,
  key: { tenantId: string; channelId: string; period: string },
  now: Date,
): Promise<Delivery> {
  await database
    .insertInto('delivery')
    .values({
      tenant_id: key.tenantId,
      channel_id: key.channelId,
      period: key.period,
      state: 'pending',
      attempts: 0,
      activity_id: null,
      marker: randomUUID(),
      content: null,
      reason: null,
      retry_at: null,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'channel_id', 'period']).doNothing())
    .execute();
  const row = await database
    .selectFrom('delivery')
    .selectAll()
    .where('tenant_id', '=', key.tenantId)
    .where('channel_id', '=', key.channelId)
    .where('period', '=', key.period)
    .executeTakeFirstOrThrow();
  return presentDelivery(row);
}

export function presentDelivery(row: Selectable<DeliveryTable>): Delivery {
  return {
    tenantId: row.tenant_id,
    channelId: row.channel_id,
    period: row.period,
    state: row.state,
    attempts: row.attempts,
    activityId: row.activity_id,
    marker: row.marker,
    content: row.content,
    reason: reasonOrNull(row.reason),
    retryAt: instantOrNull(row.retry_at),
    createdAt: instant(row.created_at),
    updatedAt: instant(row.updated_at),
  };
}
