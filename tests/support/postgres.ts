import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/**
 * A new, empty database on a real Postgres server: TEST_DATABASE_URL where it is set, else one server for the whole test run,
 * started by whoever asks first. Throws with what to install where there is none: these tests are never skipped.
 */
export async function createPostgresDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'] ?? (await serverOfThisRun());
  const name = `scorekeeper_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(server, `drop database if exists ${name} with (force)`) };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const START_LIMIT_MS = 60_000;

async function serverOfThisRun(): Promise<string> {
  // Jest runs test files in its own process or in children of it; both mean the same run.
  const run = process.send ? process.ppid : process.pid;
  const folder = path.join(tmpdir(), `scorekeeper-postgres-${run}`);
  const giveUpAt = Date.now() + START_LIMIT_MS;

  while (Date.now() < giveUpAt) {
    if (await isFirst(folder)) {
      const script = fileURLToPath(new URL('./postgresServer.mjs', import.meta.url));
      spawn(process.execPath, [script, folder, String(run)], { detached: true, stdio: 'ignore' }).unref();
    }
    const problem = await readIfThere(path.join(folder, 'problem'));
    if (problem !== null) throw new Error(problem);
    const url = await readIfThere(path.join(folder, 'url'));
    if (url !== null && (await isAlive(folder))) return url;
    // Left by a run long ago that had the same process id.
    if (url !== null) await rm(folder, { recursive: true, force: true });
    else await pause(50);
  }
  throw new Error(`Postgres for the tests did not start within a minute. Delete ${folder} and run the tests again.`);
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    // The server may run as another user.
    await chmod(folder, 0o755);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function isAlive(folder: string): Promise<boolean> {
  const pid = Number(await readIfThere(path.join(folder, 'pid')));
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
