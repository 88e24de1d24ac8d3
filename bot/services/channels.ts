import { nextDue } from '../../domain/digest/schedule';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { ChannelSubscription, DigestSchedule, Repositories } from '../../domain/ports/repositories';
import type { ChannelService } from './services';

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
    const period = `opened-${now.toISOString()}`;
    await deliveries.open(channel.tenantId, channel.channelId, period, now);
    await deps.queue.send('post-digest', { tenantId: channel.tenantId, channelId: channel.channelId, period });
  }

  return {
    async added(target, names) {
      const known = await channels.find(target.tenantId, target.channelId);
      const schedule = known?.schedule ?? deps.firstDigest;
      const enabled = known?.enabled ?? schedule !== null;
      const channel: ChannelSubscription = {
        ...target,
        groupId: target.groupId ?? known?.groupId ?? null,
        teamName: names.teamName ?? known?.teamName ?? null,
        channelName: names.channelName ?? known?.channelName ?? null,
        schedule,
        enabled,
        nextDueAt:
          schedule !== null && enabled ? (known?.nextDueAt ?? nextDue(schedule, deps.clock.now()).toISOString()) : null,
        problem: null,
      };
      await channels.save(channel);
      if (deps.firstDigest !== null && enabled) await postAtOnce(channel);
      return channel;
    },

    removedTeam: (tenantId, teamId) => channels.removeTeam(tenantId, teamId),
    seen: (tenantId, channelId, serviceUrl) => channels.touchServiceUrl(tenantId, channelId, serviceUrl),
    list: (tenantId) => channels.list(tenantId),
  };
}
