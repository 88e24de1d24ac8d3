import { pino } from 'pino';
import { createRepositories } from '../../../bot/storage/repositories';
import type { Database } from '../../../bot/storage/database';
import type { JobName, JobQueue } from '../../../domain/ports/jobQueue';
import { createTestDatabase } from '../../support/database';

/** A real database, a clock that is set, and a queue that only writes down what it is asked. */
export async function createJobsBench() {
  const database: Database = await createTestDatabase();
  const repositories = createRepositories(database);
  const sent: { name: JobName; payload: object; afterMs: number }[] = [];
  let now = new Date('2026-11-23T08:00:00Z');
  const queue: Pick<JobQueue, 'send'> = {
    send: (name, payload, options) => {
      sent.push({ name, payload, afterMs: options?.afterMs ?? 0 });
      return Promise.resolve();
    },
  };
  return {
    database,
    repositories,
    sent,
    queue: queue as JobQueue,
    clock: { now: () => now },
    log: pino({ enabled: false }),
    pass: (seconds: number) => (now = new Date(now.getTime() + seconds * 1000)),
    close: () => database.close(),
  };
}

export type JobsBench = Awaited<ReturnType<typeof createJobsBench>>;
