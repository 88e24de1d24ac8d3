import { addDays } from '../../domain/days';
import { digestOf } from '../../domain/digest/digest';
import type { DigestContent, PostedContent } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { ChannelSubscription, Repositories } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';
import { doneHistories } from './doneHistories';
import { earlierListsOf } from './earlierLists';
import { pastDay } from './pastDay';
import { sentContents } from './sentContents';
import type { TenantPictureService } from './services';

const TREND_DAYS = 90;
/** What a channel was told this long ago has come by now, or it will not. */
const HEARD_DAYS = 30;
const DAY_MS = 86_400_000;
/** In a place that no channel's settings speak for. */
const USUAL_ACTIONS = 5;

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
  const { snapshots, profiles, deliveries, plans } = deps.repositories;

  async function shownBefore(channel: ChannelSubscription | null): Promise<IsoDate | null> {
    const last = channel === null ? null : await deliveries.lastSent(channel.tenantId, channel.channelId);
    return (last?.content as DigestContent | null | undefined)?.asOf ?? null;
  }

  async function heardBy(channel: ChannelSubscription | null): Promise<PostedContent[]> {
    if (channel === null) return [];
    const since = new Date(deps.clock.now().getTime() - HEARD_DAYS * DAY_MS);
    return sentContents(await deliveries.openedSince(channel.tenantId, channel.channelId, since));
  }

  return {
    /**
     * null before Microsoft's first figures. What somebody `asked` for is shown whole, also where the channel's last digest showed the
     * same figures.
     */
    async make(
      channel: ChannelSubscription | null,
      { asked }: { asked: boolean },
      texts: Texts,
    ): Promise<DigestContent | null> {
      const { tenantId } = deps;
      const picture = await deps.pictures.load(tenantId);
      if (picture === null) return null;
      const { date } = picture.snapshot;
      const shown = await shownBefore(channel);
      const tenant = await deps.pictures.tenant(tenantId);
      return digestOf({
        picture,
        previous: await pastDay(
          deps.repositories,
          tenantId,
          shown !== null && shown < date ? shown : addDays(date, -7),
        ),
        shownBefore: asked ? null : shown,
        trend: await snapshots.totals(tenantId, addDays(date, -TREND_DAYS), date),
        plan: await plans.newest(tenantId),
        earlier: await earlierListsOf(profiles, tenantId, date),
        histories: await doneHistories(snapshots, tenantId, picture),
        posted: await heardBy(channel),
        actions: channel?.actions ?? USUAL_ACTIONS,
        tenantId,
        tenantName: tenant?.displayName ?? texts.orders.yourSchool,
        now: deps.clock.now(),
        timeZone: channel?.schedule?.timeZone ?? (await deps.pictures.timeZone(tenantId)),
        texts,
      });
    },
  };
}

export type DigestContentMaker = ReturnType<typeof createDigestContent>;
