import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../bot/storage/database';
import { createPgBossQueue } from '../../../bot/storage/pgBossQueue';
import type { JobQueue } from '../../../domain/ports/jobQueue';
import { BACKENDS } from '../../support/database';

/** Values that arrive, to be waited for one by one. */
function inbox<T>() {
  const arrived: T[] = [];
  let wake: () => void = () => undefined;
  return {
    put(value: T): Promise<void> {
      arrived.push(value);
      wake();
      return Promise.resolve();
    },
    async take(count: number): Promise<T[]> {
      while (arrived.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return arrived.slice();
    },
  };
}

describe.each(BACKENDS)('the job queue on $backend', ({ open }) => {
  let database: Database;
  let queue: JobQueue;
  const problems = inbox<{ message: string; job: string | undefined }>();

  const newQueue = () =>
    createPgBossQueue({
      database,
      onProblem: (problem, job) => void problems.put({ message: problem.message, job: job?.name }),
      retries: { retryLimit: 1, retryDelay: 1 },
    });

  beforeAll(async () => {
    database = await open();
    queue = newQueue();
    await queue.start();
  }, 120_000);
  afterAll(async () => {
    await queue.stop();
    await database.close();
  }, 60_000);

  it('hands each payload to the worker of its name', async () => {
    const jobs = inbox<unknown>();
    await queue.work('post-digest', (payload) => jobs.put(payload));

    const payload = { tenantId: randomUUID(), channelId: 'c1', period: '2026-03-02' };
    await queue.send('post-digest', payload);

    expect(await jobs.take(1)).toEqual([payload]);
  });

  it('drops a second job that asks for the same while the first waits', async () => {
    const tenantId = randomUUID();
    await queue.send('collect-score', { tenantId });
    await queue.send('collect-score', { tenantId });
    await queue.send('collect-score', { tenantId: 'another' });
    await queue.send('collect-score', { tenantId: 'a third' });
    await queue.send('collect-score', { tenantId: 'the end' }, { afterMs: 2000 });

    const jobs = inbox<string>();
    await queue.work('collect-score', (payload) => jobs.put(payload.tenantId));

    const ran = await jobs.take(4);
    expect(ran.slice(0, 3).sort()).toEqual([tenantId, 'another', 'a third'].sort());
    expect(ran[3]).toBe('the end');
  });

  it('tries a job again that failed, and lays it aside when all tries are used up', async () => {
    const tries = inbox<number>();
    const payload = { tenantId: randomUUID(), sequence: 7 };
    await queue.work('apply-decision', ({ sequence }) => {
      void tries.put(sequence);
      return Promise.reject(new Error('Microsoft did not answer.'));
    });

    await queue.send('apply-decision', payload);

    expect(await tries.take(2)).toEqual([7, 7]);
    expect((await problems.take(2)).slice(0, 2)).toEqual([
      { message: 'Microsoft did not answer.', job: 'apply-decision' },
      { message: 'Microsoft did not answer.', job: 'apply-decision' },
    ]);
    // Settled by the queue right after the handler threw.
    let laidAside: unknown[] = [];
    while (laidAside.length === 0) {
      const { rows } = await sql`select data from pgboss.job where name = 'dead-letter'`.execute(database.kysely);
      laidAside = rows;
    }
    expect(laidAside).toEqual([{ data: payload }]);
  }, 60_000);

  it('runs what repeats, on its schedule and when asked', async () => {
    const runs = inbox<string>();
    await queue.repeat('sweep', '*/5 * * * *', () => runs.put('swept'));

    await queue.send('sweep', {});

    expect(await runs.take(1)).toEqual(['swept']);
    const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(database.kysely);
    expect(rows).toEqual([{ name: 'sweep', cron: '*/5 * * * *', timezone: 'UTC' }]);
  });

  it('lets a running job end before it stops, and takes workers before it starts', async () => {
    const another = newQueue();
    const began = inbox<string>();
    const ended = inbox<string>();
    let finish: () => void = () => undefined;
    await another.work('notify-person', async ({ personId }) => {
      await began.put(personId);
      await new Promise<void>((resolve) => (finish = resolve));
      await ended.put(personId);
    });
    await another.start();
    await another.send('notify-person', { tenantId: 't', controlId: 'c', personId: 'p', week: '2026-W10' });
    await began.take(1);

    const stopped = another.stop();
    finish();
    await stopped;

    expect(await ended.take(1)).toEqual(['p']);
    const { rows } = await sql`select state from pgboss.job where name = 'notify-person'`.execute(database.kysely);
    expect(rows).toEqual([{ state: 'completed' }]);
  });
});

describe('the job queue of several processes', () => {
  it('is made by all of them at once without harm', async () => {
    const postgres = BACKENDS.find(({ backend }) => backend === 'Postgres');
    if (!postgres) throw new Error('The list of backends holds no Postgres.');
    const database = await postgres.open();
    const problems: Error[] = [];
    const queues = [1, 2, 3].map(() => createPgBossQueue({ database, onProblem: (problem) => problems.push(problem) }));
    const jobs = inbox<string>();
    for (const queue of queues) await queue.work('collect-score', ({ tenantId }) => jobs.put(tenantId));

    await Promise.all(queues.map((queue) => queue.start()));
    await Promise.all(queues.map((queue, index) => queue.send('collect-score', { tenantId: `t${index}` })));

    expect((await jobs.take(3)).sort()).toEqual(['t0', 't1', 't2']);
    await Promise.all(queues.map((queue) => queue.stop()));
    await database.close();
    expect(problems).toEqual([]);
  }, 60_000);
});
