import type { AlertContent } from '../../domain/digest/content';
import { alertPeriod } from '../../domain/digest/period';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { ChannelSubscription, Repositories } from '../../domain/ports/repositories';

/**
 * After new figures: opens an alert for each channel that should hear of them. The ledger row is one a day of figures and channel, so
 * looking again posts nothing twice.
 */
export function createCheckAlerts(deps: {
  repositories: Pick<Repositories, 'channels' | 'deliveries'>;
  makeAlert: (channel: ChannelSubscription) => Promise<AlertContent | null>;
  queue: JobQueue;
  clock: Clock;
}) {
  const { channels, deliveries } = deps.repositories;

  return async function checkAlerts({ tenantId }: { tenantId: string }): Promise<void> {
    for (const channel of await channels.list(tenantId)) {
      const alert = await deps.makeAlert(channel);
      if (alert === null) continue;
      const { channelId } = channel;
      const period = alertPeriod(alert.asOf);
      await deliveries.open(tenantId, channelId, period, deps.clock.now());
      await deps.queue.send('post-digest', { tenantId, channelId, period });
    }
  };
}
