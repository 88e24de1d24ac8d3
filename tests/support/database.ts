import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../../bot/storage/database';
import { openDatabase } from '../../bot/storage/openDatabase';
import { createPostgresDatabase } from './postgres';

/** A fresh, empty database in memory with the product's schema. Close it after the test: each takes some 200 MB. */
export async function createTestDatabase(): Promise<Database> {
  return await openDatabase({ kind: 'memory', from: await emptyDatabase() });
}

const CACHE = path.resolve('.cache/storage');
let loaded: Promise<Uint8Array> | undefined;

/** Making one takes many seconds, loading its dump half a one: so it is made once and kept for all test runs. */
function emptyDatabase(): Promise<Uint8Array> {
  loaded ??= (async () => {
    const file = path.join(CACHE, `${await schemaVersion()}.tar.gz`);
    try {
      return new Uint8Array(await readFile(file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const database = await openDatabase({ kind: 'memory' });
    if (database.kind === 'postgres') throw new Error('Asked for a database in memory.');
    const dump = await database.dump();
    await database.close();
    await mkdir(CACHE, { recursive: true });
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, dump);
    await rename(draft, file);
    return dump;
  })();
  return loaded;
}

/** A folder of the embedded database with the product's schema and nothing in it, to be copied: making one takes many seconds. */
export async function emptyDatabaseFolder(): Promise<string> {
  const folder = path.join(CACHE, `${await schemaVersion()}-folder`);
  const draft = `${folder}.${process.pid}`;
  if (!existsSync(folder)) {
    await (await openDatabase({ kind: 'embedded', dataDir: draft })).close();
    // Where another run was faster, its folder is as good.
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return folder;
}

async function schemaVersion(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile('node_modules/@electric-sql/pglite/package.json'));
  const migrations = path.resolve('bot/storage/migrations');
  for (const name of (await readdir(migrations)).sort()) hash.update(await readFile(path.join(migrations, name)));
  return hash.digest('hex').slice(0, 16);
}

/** A fresh database on a real Postgres server, dropped when closed. See postgres.ts for where the server comes from. */
async function createPostgresTestDatabase(): Promise<Database> {
  const { url, drop } = await createPostgresDatabase();
  const database = await openDatabase({ kind: 'postgres', url });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

/** For `describe.each`: what storage promises holds on both. */
export const BACKENDS = [
  { backend: 'PGlite', open: createTestDatabase },
  { backend: 'Postgres', open: createPostgresTestDatabase },
];
