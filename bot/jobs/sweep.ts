import { nextDue } from '../../domain/digest/schedule';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Repositories } from '../../domain/ports/repositories';

const BATCH = 200;

/**
 * Picks up all that is due: digests by their schedule, and what a crash or a lost job left unfinished. The rows in the database decide;
 * queueing one of them twice does no harm, because each job looks at its row first.
 */
export function createSweep(deps: { repositories: Repositories; queue: JobQueue; clock: Clock }) {
  const { channels, deliveries, stateWrites, notices } = deps.repositories;

  /** `staleSeconds`: a post in 'sending' for longer than this was left by a process that died. */
  return async function sweep(staleSeconds: number): Promise<void> {
    const now = deps.clock.now();
    const opened = await channels.takeDue(now, BATCH, nextDue);
    const unfinished = await deliveries.unfinished(now, staleSeconds, BATCH);
    const posts = new Map(
      [...opened, ...unfinished].map((row) => [`${row.tenantId}/${row.channelId}/${row.period}`, row]),
    );
    for (const [key, { tenantId, channelId, period }] of posts) {
      await deps.queue.send('post-digest', { tenantId, channelId, period }, { key });
    }
    for (const { tenantId, sequence } of await stateWrites.due(now, BATCH)) {
      await deps.queue.send('apply-decision', { tenantId, sequence }, { key: `${tenantId}/${sequence}` });
    }
    for (const { tenantId, controlId, personId, week } of await notices.unfinished(now, staleSeconds, BATCH)) {
      const key = `${tenantId}/${controlId}/${personId}/${week}`;
      await deps.queue.send('notify-person', { tenantId, controlId, personId, week }, { key });
    }
  };
}
