import { nextDue } from '../../domain/digest/schedule';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Repositories } from '../../domain/ports/repositories';
import { STALE_SECONDS } from './staleness';

const BATCH = 200;

/**
 * Picks up all that is due: digests by their schedule, and what a crash or a lost job left unfinished. The rows in the database decide;
 * queueing one of them twice does no harm, because each job looks at its row first.
 */
export function createSweep(deps: { repositories: Repositories; queue: JobQueue; clock: Clock }) {
  const { channels, deliveries, stateWrites, notices } = deps.repositories;

  return async function sweep(): Promise<void> {
    const now = deps.clock.now();
    const opened = await channels.takeDue(now, BATCH, nextDue);
    const unfinished = await deliveries.unfinished(now, STALE_SECONDS, BATCH);
    for (const { tenantId, channelId, period } of [...opened, ...unfinished]) {
      await deps.queue.send('post-digest', { tenantId, channelId, period });
    }
    for (const { tenantId, sequence } of await stateWrites.due(now, BATCH)) {
      await deps.queue.send('apply-decision', { tenantId, sequence });
    }
    for (const { tenantId, controlId, personId, week } of await notices.unfinished(now, STALE_SECONDS, BATCH)) {
      await deps.queue.send('notify-person', { tenantId, controlId, personId, week });
    }
  };
}
