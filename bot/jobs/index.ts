import type { Logger } from 'pino';
import type { JobName, JobPayloads, JobQueue } from '../../domain/ports/jobQueue';
import type { TenantRepository } from '../../domain/ports/repositories';

export type JobHandlers = {
  [N in Exclude<JobName, 'sweep' | 'maintain-storage'>]: (payload: JobPayloads[N]) => Promise<unknown>;
};

/** Says which handler does which job, and when the repeated ones run. All times are UTC. */
export async function registerJobs(deps: {
  queue: JobQueue;
  handlers: JobHandlers;
  sweep: () => Promise<void>;
  maintenance: { checkpoint(): Promise<void>; vacuum(): Promise<void> };
  tenants: TenantRepository;
  log: Logger;
}): Promise<void> {
  const { queue, handlers } = deps;
  for (const name of Object.keys(handlers) as (keyof JobHandlers)[]) {
    await queue.work(name, async (payload) => {
      await (handlers[name] as (payload: unknown) => Promise<unknown>)(payload);
    });
  }
  // Microsoft writes a day's figures some hours after midnight UTC, at no promised time: asking four times a day finds them the same day.
  await queue.repeat('collect-score-all', '20 1,7,13,19 * * *', async () => {
    for (const { tenantId } of await deps.tenants.list()) await queue.send('collect-score', { tenantId });
  });
  await queue.repeat('sweep', '* * * * *', deps.sweep);
  await queue.repeat('checkpoint', '10 * * * *', () => deps.maintenance.checkpoint());
  await queue.repeat('maintain-storage', '40 2 * * *', () => deps.maintenance.vacuum());
}
