import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { DateTime } from 'luxon';
import type {
  ChannelRepository,
  ChannelSubscription,
  Delivery,
  DigestSchedule,
  Weekday,
} from '../../domain/ports/repositories';
import type { Database } from './database';
import { openDelivery } from './deliveryRow';
import { instantOrNull } from './instant';
import { reasonOrNull, storedReasonOrNull } from './reasonColumn';
import type { Schema } from './schema';

export function createChannelRepository({ database: { kysely } }: { database: Database }): ChannelRepository {
  const channels = kysely.selectFrom('channel_subscription').selectAll().where('removed_at', 'is', null);
  const change = kysely.updateTable('channel_subscription');

  return {
    async meet(target, names, first) {
      const address = { team_id: target.teamId, service_url: target.serviceUrl, problem: null };
      const row = await kysely
        .insertInto('channel_subscription')
        .values({
          tenant_id: target.tenantId,
          channel_id: target.channelId,
          ...address,
          group_id: target.groupId,
          team_name: names.teamName,
          channel_name: names.channelName,
          ...columnsOf(first.schedule),
          enabled: first.enabled,
          language: first.language,
          removed_at: null,
          next_due_at: first.nextDueAt === null ? null : new Date(first.nextDueAt),
        })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'channel_id']).doUpdateSet((row) => ({
            ...address,
            removed_at: null,
            group_id: sql`coalesce(excluded.group_id, ${row.ref('channel_subscription.group_id')})`,
            team_name: sql`coalesce(excluded.team_name, ${row.ref('channel_subscription.team_name')})`,
            channel_name: sql`coalesce(excluded.channel_name, ${row.ref('channel_subscription.channel_name')})`,
          })),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return present(row);
    },

    async setSchedule(tenantId, channelId, schedule, nextDueAt) {
      const row = await change
        .set({ ...columnsOf(schedule), enabled: true, next_due_at: nextDueAt, problem: null })
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .where('removed_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async setOptions(tenantId, channelId, { actions, alertDrop, language }) {
      const row = await change
        .set({
          ...(actions === undefined ? {} : { actions }),
          ...(alertDrop === undefined ? {} : { alert_drop: alertDrop }),
          ...(language === undefined ? {} : { language }),
        })
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .returningAll()
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async turnOff(tenantId, channelId) {
      await change
        .set({ enabled: false, next_due_at: null })
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .execute();
    },

    async find(tenantId, channelId) {
      const row = await channels
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .executeTakeFirst();
      return row ? present(row) : null;
    },

    async list(tenantId) {
      const rows = await channels.where('tenant_id', '=', tenantId).orderBy('channel_id').execute();
      return rows.map(present);
    },

    async touchServiceUrl(tenantId, channelId, serviceUrl) {
      await change
        .set({ service_url: serviceUrl })
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        // Runs with every message: a row that says so already is not written again.
        .where('service_url', '!=', serviceUrl)
        .execute();
    },

    async rename(tenantId, of, name) {
      await (
        'channelId' in of
          ? change.set({ channel_name: name }).where('channel_id', '=', of.channelId)
          : change.set({ team_name: name }).where('team_id', '=', of.teamId)
      )
        .where('tenant_id', '=', tenantId)
        .execute();
    },

    async removeTeam(tenantId, teamId, now) {
      await change
        .set({ removed_at: now })
        .where('tenant_id', '=', tenantId)
        .where('team_id', '=', teamId)
        .where('removed_at', 'is', null)
        .execute();
    },

    async restoreTeam(tenantId, teamId) {
      const rows = await change
        .set({ removed_at: null, problem: null })
        .where('tenant_id', '=', tenantId)
        .where('team_id', '=', teamId)
        .where('removed_at', 'is not', null)
        .returningAll()
        .execute();
      return rows.map(present);
    },

    async markProblem(tenantId, channelId, problem) {
      await change
        .set({ problem: storedReasonOrNull(problem) })
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .execute();
    },

    async takeDue(now, limit, nextDue) {
      return await kysely.transaction().execute(async (transaction) => {
        const due = await transaction
          .selectFrom('channel_subscription')
          .selectAll()
          .where('enabled', '=', true)
          .where('removed_at', 'is', null)
          .where('next_due_at', '<=', now)
          .where('weekday', 'is not', null)
          .orderBy('next_due_at')
          .limit(limit)
          .forUpdate()
          // What another process has taken in this moment is its business.
          .skipLocked()
          .execute();

        const deliveries: Delivery[] = [];
        for (const row of due) {
          const channel = present(row);
          if (!channel.schedule || !row.next_due_at) continue;
          const period = localTime(row.next_due_at, channel.schedule);
          deliveries.push(await openDelivery(transaction, { ...channel, period }, now));
          await transaction
            .updateTable('channel_subscription')
            // After now, not after the day that was due: weeks missed in a standstill are not made up for one by one.
            .set({ next_due_at: nextDue(channel.schedule, now) })
            .where('tenant_id', '=', channel.tenantId)
            .where('channel_id', '=', channel.channelId)
            .execute();
        }
        return deliveries;
      });
    },
  };
}

function columnsOf(schedule: DigestSchedule | null) {
  return {
    weekday: schedule?.weekday ?? null,
    local_time: schedule?.time ?? null,
    time_zone: schedule?.timeZone ?? null,
  };
}

/** Day and time at which it was due where the channel is: a digest moved to later on the same day is another one. */
function localTime(dueAt: Date, schedule: DigestSchedule): string {
  const local = DateTime.fromJSDate(dueAt, { zone: schedule.timeZone });
  return local.isValid ? local.toFormat("yyyy-MM-dd'T'HH:mm") : dueAt.toISOString().slice(0, 16);
}

function present(row: Selectable<Schema['channel_subscription']>): ChannelSubscription {
  const { weekday, local_time: time, time_zone: timeZone } = row;
  return {
    tenantId: row.tenant_id,
    channelId: row.channel_id,
    teamId: row.team_id,
    groupId: row.group_id,
    serviceUrl: row.service_url,
    teamName: row.team_name,
    channelName: row.channel_name,
    schedule:
      weekday === null || time === null || timeZone === null ? null : { weekday: weekday as Weekday, time, timeZone },
    enabled: row.enabled,
    nextDueAt: instantOrNull(row.next_due_at),
    actions: row.actions,
    alertDrop: row.alert_drop,
    language: row.language,
    problem: reasonOrNull(row.problem),
  };
}
