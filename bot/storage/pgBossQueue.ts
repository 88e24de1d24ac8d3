import { createHash } from 'node:crypto';
import type { ConstructorOptions, QueueOptions } from 'pg-boss';
import { PgBoss, fromPglite } from 'pg-boss';
import type { JobName, JobPayloads, JobQueue } from '../../domain/ports/jobQueue';
import { canonicalJson } from './canonicalJson';
import type { Database } from './database';
import { toStorageError } from './storageError';

type RepeatedName = Parameters<JobQueue['repeat']>[0];
type QueueName = JobName | RepeatedName;

/**
 * `short`: per payload one job waits, any number run. `stately`: one waits and one runs, for what looks at everything anyway.
 * The policy of a queue is fixed when it is made.
 */
const POLICIES: Record<QueueName, 'short' | 'stately'> = {
  'collect-score': 'short',
  'post-digest': 'short',
  'check-alerts': 'short',
  'apply-decision': 'short',
  'refresh-cards': 'short',
  'notify-person': 'short',
  'answer-press': 'short',
  'maintain-storage': 'stately',
  sweep: 'stately',
  'collect-score-all': 'stately',
  checkpoint: 'stately',
};

const DEAD_LETTERS = 'dead-letter';

/** Pauses of 5, 10, 20 ... seconds, at the most ten minutes: some twenty minutes in all, then the sweep has to find it. */
const RETRIES = { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 };

/**
 * Jobs of one name running at once in one process. Each asks the database every second whether there is work: on PGlite's
 * one connection, inside this process, more than one would cost without gaining.
 */
const CONCURRENCY = { postgres: 4, embedded: 1, memory: 1 };
/** Somebody waits for each of them, and they wait for Microsoft. */
const CONCURRENT_PRESSES = 4;

const POLLING_SECONDS = 1;
const STOP_TIMEOUT_MS = 30_000;

/**
 * Jobs in the same database as the data, on Postgres and on PGlite. A job runs at least once: after a kill -9 it is found by its missing
 * heartbeat and runs again, so what must happen once is guarded by the ledgers, not by the queue.
 *
 * `work` and `repeat` may be called before or after `start`; `send` only after. A process that only sends just starts.
 * Jobs whose tries are used up lie in the queue 'dead-letter' for two weeks. `onProblem` hears of every failed try and of the queue's own troubles.
 * `retries` changes how often and after which pauses (seconds) a failed job is tried again.
 */
export function createPgBossQueue({
  database,
  onProblem,
  retries,
}: {
  database: Database;
  onProblem: (problem: Error, job?: { name: string }) => void;
  retries?: Partial<typeof RETRIES>;
}): JobQueue {
  const boss = new PgBoss({ ...connectionTo(database), ...WATCH });
  boss.on('error', (error) => onProblem(toStorageError(error)));

  const whenStarted: (() => Promise<void>)[] = [];
  let started = false;
  const atStart = async (action: () => Promise<void>) => {
    if (started) await action();
    else whenStarted.push(action);
  };

  async function workOn(name: QueueName, handler: (payload: object) => Promise<void>): Promise<void> {
    const localConcurrency = name === 'answer-press' ? CONCURRENT_PRESSES : CONCURRENCY[database.kind];
    await boss.work<object>(
      name,
      { batchSize: 1, pollingIntervalSeconds: POLLING_SECONDS, localConcurrency },
      async (jobs) => {
        for (const job of jobs) {
          try {
            await handler(job.data);
          } catch (error) {
            const reduced = reduce(error);
            onProblem(reduced, { name });
            throw reduced;
          }
        }
      },
    );
  }

  return {
    async send(name, payload, { afterMs } = {}) {
      await boss.send(name, payload, {
        // Without a key a 'short' queue would drop it beside any other that waits.
        ...(POLICIES[name] === 'short' ? { singletonKey: keyOf(payload) } : {}),
        // In whole seconds of the database's clock.
        ...(afterMs === undefined ? {} : { startAfter: Math.ceil(afterMs / 1000) }),
      });
    },

    async work<N extends JobName>(name: N, handler: (payload: JobPayloads[N]) => Promise<void>) {
      await atStart(() => workOn(name, (payload) => handler(payload as JobPayloads[N])));
    },

    async repeat(name, cron, handler) {
      await atStart(async () => {
        await workOn(name, handler);
        // What came due while nothing ran is made up for once.
        await boss.schedule(name, cron, {}, { tz: 'UTC', missed: 'once' });
      });
    },

    async start() {
      await boss.start();
      await createQueues(boss, { ...RETRIES, ...retries });
      started = true;
      for (const action of whenStarted.splice(0)) await action();
    },

    async stop() {
      started = false;
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
    },
  };
}

/** Looks every other second for jobs whose worker is gone; the usual minute would make a restart slow. */
const WATCH = { superviseIntervalSeconds: 2, monitorIntervalSeconds: 2 } satisfies ConstructorOptions;

function connectionTo(database: Database): ConstructorOptions {
  if (database.kind === 'postgres') return { connectionString: database.url, application_name: 'scorekeeper-jobs' };
  return { db: fromPglite(database.pglite), backend: 'pglite' };
}

/** Safe to do by several processes at once, and again at every start. */
async function createQueues(boss: PgBoss, retries: typeof RETRIES): Promise<void> {
  await boss.createQueue(DEAD_LETTERS);
  for (const [name, policy] of Object.entries(POLICIES)) {
    const options: QueueOptions = { ...retries, heartbeatSeconds: 10, expireInSeconds: 15 * 60 };
    await boss.createQueue(name, { ...options, policy, deadLetter: DEAD_LETTERS });
    // A queue that is there already keeps the settings of the version that made it.
    await boss.updateQueue(name, options);
  }
}

/** Payloads can be larger than what Postgres takes into an index. */
function keyOf(payload: object): string {
  return createHash('sha256').update(canonicalJson(payload)).digest('base64url');
}

/** The message alone: pg-boss stores what a handler throws with all its fields, which may hold people's data. */
function reduce(error: unknown): Error {
  return new Error(error instanceof Error ? error.message : String(error));
}
