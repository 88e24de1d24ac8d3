import { digestOf } from '../../domain/digest/digest';
import type { DigestContent } from '../../domain/digest/content';
import type { Clock } from '../../domain/ports/clock';
import type { ChannelSubscription, Repositories } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';
import type { TenantPictureService } from './services';

const TREND_DAYS = 90;
const DAY_MS = 86_400_000;

export function daysBefore(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) - days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * What a digest says now. The move is counted from the day the channel's last digest showed, so that no change falls between two of them;
 * where there is none, from 7 days before.
 */
export function createDigestContent(deps: {
  repositories: Repositories;
  pictures: TenantPictureService;
  clock: Clock;
  tenantId: string;
}) {
  const { snapshots, profiles, deliveries } = deps.repositories;

  async function comparedWith(asOf: IsoDate, channel: ChannelSubscription | null): Promise<IsoDate> {
    const last = channel === null ? null : await deliveries.lastSent(channel.tenantId, channel.channelId);
    const shown = (last?.content as DigestContent | null)?.asOf;
    return shown !== undefined && shown < asOf ? shown : daysBefore(asOf, 7);
  }

  return {
    /** null before Microsoft's first figures. */
    async make(channel: ChannelSubscription | null): Promise<DigestContent | null> {
      const { tenantId } = deps;
      const picture = await deps.pictures.load(tenantId);
      if (picture === null) return null;
      const { date } = picture.snapshot;
      const before = await snapshots.latestOnOrBefore(tenantId, await comparedWith(date, channel));
      const previous =
        before === null ? null : { snapshot: before, profiles: await profiles.asOf(tenantId, before.date) };
      const tenant = await deps.pictures.tenant(tenantId);
      return digestOf({
        picture,
        previous,
        trend: await snapshots.totals(tenantId, daysBefore(date, TREND_DAYS), date),
        tenantId,
        tenantName: tenant?.displayName ?? 'your school',
        now: deps.clock.now(),
        timeZone: channel?.schedule?.timeZone ?? (await deps.pictures.timeZone(tenantId)),
      });
    },
  };
}

export type DigestContentMaker = ReturnType<typeof createDigestContent>;
