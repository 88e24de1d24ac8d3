import { addDays } from '../../domain/days';
import { alertBaseDay, alertOf } from '../../domain/digest/alert';
import type { AlertContent } from '../../domain/digest/content';
import { kindOfPeriod } from '../../domain/digest/period';
import { textsOf } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { ChannelSubscription, Delivery, Repositories } from '../../domain/ports/repositories';
import { earlierListsOf } from './earlierLists';
import { pastDay } from './pastDay';
import { sentContents } from './sentContents';
import type { TenantPictureService } from './services';

/** What a channel has heard this long is known to it. Microsoft announces a control about two weeks before it counts. */
const KNOWN_DAYS = 30;
const DAY_MS = 86_400_000;

/** What a channel should hear before its next digest. */
export function createAlerts(deps: { repositories: Repositories; pictures: TenantPictureService; clock: Clock }) {
  const { profiles, deliveries } = deps.repositories;

  return {
    /** null where there is nothing to tell, or where the channel wants no alerts. */
    async make(channel: ChannelSubscription): Promise<AlertContent | null> {
      const { tenantId, channelId, alertDrop, schedule } = channel;
      if (!channel.enabled || alertDrop === null || schedule === null) return null;
      const picture = await deps.pictures.load(tenantId);
      if (picture === null) return null;
      const texts = textsOf(channel.language);
      const now = deps.clock.now();
      const { date } = picture.snapshot;
      const opened = await deliveries.openedSince(tenantId, channelId, new Date(now.getTime() - KNOWN_DAYS * DAY_MS));
      if (opened.some(isDigestUnderWay)) return null;
      const posted = sentContents(opened);
      const tenant = await deps.pictures.tenant(tenantId);
      return alertOf({
        picture,
        compared: await pastDays(tenantId, [addDays(date, -1), alertBaseDay(date, posted)]),
        earlier: await earlierListsOf(profiles, tenantId, date),
        posted,
        nextDigestAt: channel.nextDueAt === null ? null : new Date(channel.nextDueAt),
        threshold: alertDrop,
        tenantId,
        tenantName: tenant?.displayName ?? texts.orders.yourSchool,
        now,
        timeZone: schedule.timeZone,
        texts,
      });
    },
  };

  async function pastDays(tenantId: string, days: string[]) {
    const found = [];
    for (const day of new Set(days)) found.push(await pastDay(deps.repositories, tenantId, day));
    return found.filter((day) => day !== null);
  }
}

/** It says what there is to say. */
function isDigestUnderWay({ state, period }: Delivery): boolean {
  return ['pending', 'sending', 'throttled'].includes(state) && kindOfPeriod(period) !== 'alert';
}

export type AlertMaker = ReturnType<typeof createAlerts>;
