import { openedPeriod } from '../../domain/digest/period';
import { nextDue } from '../../domain/digest/schedule';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { ChannelTarget } from '../../domain/ports/posting';
import type { ChannelSubscription, DigestSchedule, Repositories } from '../../domain/ports/repositories';
import type { ChannelService } from './services';

/** Teams allows 50 letters for a channel and 256 for a team. */
const LONGEST_NAME = 256;
const UNSCHEDULED = { schedule: null, enabled: false, nextDueAt: null };

/**
 * The channels the app was added to. A channel gets no digest until an operator has chosen one, because its members see the score;
 * on a laptop (`firstDigest`) the schedule is set and a digest posted each time a channel is opened, so that whoever looks sees one.
 */
export function createChannels(deps: {
  repositories: Repositories;
  queue: JobQueue;
  clock: Clock;
  firstDigest: DigestSchedule | null;
}): ChannelService {
  const { channels, deliveries } = deps.repositories;

  async function postAtOnce(channel: ChannelSubscription): Promise<void> {
    const now = deps.clock.now();
    const period = openedPeriod(now);
    await deliveries.open(channel.tenantId, channel.channelId, period, now);
    await deps.queue.send('post-digest', { tenantId: channel.tenantId, channelId: channel.channelId, period });
  }

  /** A digest that was missed while the app was away is not made up for: the next one comes on its day. */
  async function restore({ tenantId, teamId }: ChannelTarget): Promise<void> {
    for (const { channelId, schedule, enabled } of await channels.restoreTeam(tenantId, teamId)) {
      if (schedule !== null && enabled)
        await channels.setSchedule(tenantId, channelId, schedule, nextDue(schedule, deps.clock.now()));
    }
  }

  return {
    async added(target, names, language) {
      const { firstDigest: schedule } = deps;
      const first =
        schedule === null
          ? { ...UNSCHEDULED, language }
          : { schedule, enabled: true, nextDueAt: nextDue(schedule, deps.clock.now()).toISOString(), language };
      await restore(target);
      const channel = await channels.meet(target, names, first);
      if (schedule !== null && channel.enabled) await postAtOnce(channel);
      return channel;
    },

    async inTeam(tenantId, { channelId, teamId }) {
      const all = await channels.list(tenantId);
      const known = all.find((channel) => channel.channelId === channelId);
      if (known !== undefined) return known;
      const sibling = all.find((channel) => channel.teamId === teamId);
      if (sibling === undefined) return null;
      const { teamId: team, groupId, serviceUrl, teamName, language } = sibling;
      const target = { tenantId, channelId, teamId: team, groupId, serviceUrl };
      return await channels.meet(target, { teamName, channelName: null }, { ...UNSCHEDULED, language });
    },

    removedTeam: (tenantId, teamId) => channels.removeTeam(tenantId, teamId, deps.clock.now()),
    renamed: (tenantId, of, name) => channels.rename(tenantId, of, name.slice(0, LONGEST_NAME)),
    seen: (tenantId, channelId, serviceUrl) => channels.touchServiceUrl(tenantId, channelId, serviceUrl),
    find: (tenantId, channelId) => channels.find(tenantId, channelId),
    list: (tenantId) => channels.list(tenantId),
  };
}
