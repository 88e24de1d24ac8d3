import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { registerJobs, type JobHandlers } from '../../../bot/jobs';
import type { JobQueue } from '../../../domain/ports/jobQueue';
import type { TenantRepository } from '../../../domain/ports/repositories';

it('makes the embedded database write its log away every hour, as it never does by itself', async () => {
  const crons = new Map<string, string>();
  const runs: string[] = [];
  const run = (name: string) => () => {
    runs.push(name);
    return Promise.resolve();
  };
  const queue = {
    async repeat(name: string, cron: string, handler: () => Promise<void>) {
      crons.set(name, cron);
      if (name === 'checkpoint') await handler();
    },
  } as unknown as JobQueue;

  await registerJobs({
    queue,
    handlers: {} as JobHandlers,
    sweep: run('sweep'),
    maintenance: { checkpoint: run('checkpoint'), vacuum: run('vacuum') },
    tenants: {} as TenantRepository,
    log: pino({ enabled: false }),
  });

  expect(crons.get('checkpoint')).toBe('10 * * * *');
  expect(runs).toEqual(['checkpoint']);
});
