import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database, GuardedPglite } from './database';
import { DURABLE_START_PARAMS, DurableNodeFs } from './durableNodeFs';
import { lockFolder } from './folderLock';
import { migrate } from './migrate';
import { withReducedErrors } from './reducedErrors';
import type { Schema } from './schema';
import { toStorageError } from './storageError';

/*
 * Postgres inside this process. Traps, each seen failing:
 * - One connection. Whoever uses the outer kysely handle, or waits for the network, inside a transaction waits for ever or
 *   holds everyone up.
 * - `query` takes one statement; VACUUM and CHECKPOINT want a call each.
 * - Neither autovacuum nor checkpoints run by themselves: see maintainStorage.ts.
 * - `pg.Pool` over PGlite (createPgConfig) breaks for good at the first SQL error: kysely's own dialect is used.
 */

/** Same JavaScript values as pg gives in postgres.ts. */
const parsers = { [types.INT8]: Number, [types.DATE]: (text: string) => text };

/** Only for tests and demonstrations: gone when closed. */
export async function openInMemory(from?: Uint8Array): Promise<Database> {
  const pglite = await PGlite.create({
    parsers,
    ...(from ? { loadDataDir: new Blob([Uint8Array.from(from)]) } : {}),
  });
  return await asDatabase('memory', pglite, async () => {
    await pglite.close();
  });
}

/**
 * The database in `dataDir`/database, created where there is none. One process at a time; what is committed survives a
 * power cut. Throws where another process has the folder, or where commits do not reach the disk.
 */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const home = path.resolve(dataDir);
  await mkdir(home, { recursive: true });
  const release = await lockFolder(home);
  const folder = path.join(home, 'database');
  try {
    await removeHalfMade(home);
    if (!existsSync(folder)) await createFolder(home, folder);

    const fs = new DurableNodeFs(folder);
    const pglite = await PGlite.create({ fs, startParams: DURABLE_START_PARAMS, parsers });
    const close = async () => {
      await pglite.close();
      await release();
    };
    try {
      await assertDurable(pglite, () => fs.syncs());
      return await asDatabase('embedded', pglite, close);
    } catch (error) {
      await pglite.close();
      throw error;
    }
  } catch (error) {
    await release();
    throw toStorageError(error);
  }
}

/**
 * Commits one row and looks whether a file was synced meanwhile. `syncs` is the count of synced files so far.
 * Throws where it was not: a later PGlite may have moved what the hook hangs on.
 */
export async function assertDurable(pglite: Pick<PGlite, 'query'>, syncs: () => number): Promise<void> {
  await pglite.query(
    'create table if not exists durability_check (id int primary key, checks int not null, checked_at timestamptz not null)',
  );
  const before = syncs();
  await pglite.query(
    `insert into durability_check values (1, 1, now())
     on conflict (id) do update set checks = durability_check.checks + 1, checked_at = now()`,
  );
  if (syncs() > before) return;
  throw new Error(
    'The embedded database does not write its commits to the disk, so a power cut would destroy it. Scorekeeper does not start ' +
      'like this: install the exact versions of package-lock.json (npm ci), or set DATABASE_URL to a Postgres server.',
  );
}

const HALF_MADE = 'database.creating-';

/**
 * Created beside and renamed when whole: a folder whose creation was cut off late never opens again.
 * Everything is on the disk before the rename, the rename before anyone uses it.
 */
async function createFolder(home: string, folder: string): Promise<void> {
  const draft = path.join(home, `${HALF_MADE}${process.pid}`);
  const pglite = await PGlite.create({ dataDir: draft });
  await pglite.close();
  await syncTree(draft);
  await rename(draft, folder);
  await syncOne(home);
}

/** What an earlier start left half made. The folder's lock is held, so nobody is at work on it. */
async function removeHalfMade(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(HALF_MADE)) await rm(path.join(home, name), { recursive: true, force: true });
  }
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(inside);
    else if (entry.isFile()) await syncOne(inside);
  }
  await syncOne(folder);
}

async function syncOne(fileOrFolder: string): Promise<void> {
  // Windows cannot open a folder for syncing, and needs none.
  const handle = await open(fileOrFolder, 'r').catch((error: unknown) => {
    if (process.platform === 'win32') return null;
    throw error;
  });
  if (!handle) return;
  try {
    await handle.sync();
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    await handle.close();
  }
}

async function asDatabase(kind: 'embedded' | 'memory', pglite: PGlite, close: () => Promise<void>): Promise<Database> {
  const guarded = guard(pglite);
  const kysely = new Kysely<Schema>({ dialect: withReducedErrors(new PGliteDialect({ pglite: guarded })) });
  await migrate(kysely);
  return {
    kind,
    kysely,
    pglite: guarded,
    close,
    dump: async () => {
      // The write-ahead log goes into the archive too: short after a checkpoint.
      await guarded.query('CHECKPOINT');
      const archive = await pglite.dumpDataDir('gzip');
      return new Uint8Array(await archive.arrayBuffer());
    },
  };
}

/** The instance with its errors reduced, for kysely and for the job queue. */
function guard(pglite: PGlite): GuardedPglite {
  const reduced = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw toStorageError(error);
    }
  };
  return {
    query: (...args) => reduced(pglite.query(...args)),
    exec: (...args) => reduced(pglite.exec(...args)),
    transaction: (work) => reduced(pglite.transaction(work)),
    listen: (...args) => reduced(pglite.listen(...args)),
    close: () => pglite.close(),
    get closed() {
      return pglite.closed;
    },
    get ready() {
      return pglite.ready;
    },
    get waitReady() {
      return pglite.waitReady;
    },
  };
}
