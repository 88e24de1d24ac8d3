import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { sql } from 'kysely';
import type { Database } from '../../../bot/storage/database';
import { lockFolder } from '../../../bot/storage/folderLock';
import { createStorageMaintenance } from '../../../bot/storage/maintainStorage';
import { openDatabase } from '../../../bot/storage/openDatabase';
import { assertDurable } from '../../../bot/storage/pglite';
import { createRepositories } from '../../../bot/storage/repositories';
import { createTestDatabase } from '../../support/database';

describe('the lock on a data folder', () => {
  let folder: string;
  let lockFile: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'scorekeeper-lock-'));
    lockFile = path.join(folder, 'scorekeeper.lock');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const claim = (holder: object) =>
    writeFile(lockFile, JSON.stringify({ host: 'nowhere', startTicks: null, token: 'another', ...holder }));
  const ownHost = async () => {
    const release = await lockFolder(folder);
    const { host } = JSON.parse(await readFile(lockFile, 'utf8')) as { host: string };
    await release();
    return host;
  };

  it('is held by one, and free again after it', async () => {
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(/in use by process \d+.*DATABASE_URL/);

    await release();
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused while another process lives, and taken over when it is dead', async () => {
    const host = await ownHost();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(other, 'spawn');
    await claim({ pid: other.pid, host });
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${other.pid}`);

    other.kill('SIGKILL');
    await once(other, 'exit');
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over where the process id went to another process since', async () => {
    await claim({ pid: process.ppid, host: await ownHost(), startTicks: '1' });
    await (
      await lockFolder(folder)
    )();
  });

  it('of another host is left alone, and the message names the file to delete', async () => {
    await claim({ pid: 4711, host: 'another-host' });
    await expect(lockFolder(folder)).rejects.toThrow(`delete ${lockFile}`);
    await rm(lockFile);
  });

  it('goes to one of many who find a stale one', async () => {
    await claim({ pid: 2 ** 22 - 1, host: await ownHost() });
    const answers = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));

    const releases = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(releases).toHaveLength(1);
    await releases[0]?.();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the self-test of the embedded database', () => {
  it('refuses a database whose commits reach no disk', async () => {
    const database = await createTestDatabase();
    if (database.kind === 'postgres') throw new Error('Asked for a database in memory.');
    let syncs = 0;

    await expect(assertDurable(database.pglite, () => 0)).rejects.toThrow('a power cut would destroy it');
    await expect(assertDurable(database.pglite, () => syncs++)).resolves.toBeUndefined();
    await database.close();
  }, 60_000);
});

/** Opens the folder it is given, commits a tenant and says so, then stays until it is killed. */
const WRITER = `
  import { openDatabase } from '${path.resolve('bot/storage/openDatabase')}';
  import { createRepositories } from '${path.resolve('bot/storage/repositories')}';
  const database = await openDatabase({ kind: 'embedded', dataDir: process.argv[2] });
  for (let index = 0; ; index++) {
    await createRepositories(database).tenants.ensure('tenant-' + index, null);
    console.log(index);
  }
`;

describe('the embedded database', () => {
  let home: string;
  let program: string;
  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'scorekeeper-embedded-'));
    // Inside the project, so that it finds the packages.
    program = path.resolve('.cache/storage', `writer-${process.pid}.mjs`);
    await mkdir(path.dirname(program), { recursive: true });
    await build({
      stdin: { contents: WRITER, resolveDir: process.cwd(), loader: 'ts' },
      outfile: program,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    });
  });
  afterAll(async () => {
    await rm(home, { recursive: true, force: true });
    await rm(program, { force: true });
  });

  const startWriter = () => spawn(process.execPath, [program, home], { stdio: ['ignore', 'pipe', 'inherit'] });

  async function kill(writer: ChildProcess) {
    const exit = once(writer, 'exit');
    writer.kill('SIGKILL');
    await exit;
  }

  it('leaves no half-made folder behind when its creation is cut off', async () => {
    const beginning = new Promise<void>((resolve) => {
      const watcher = watch(home, (_event, name) => {
        if (!name?.startsWith('database.creating-')) return;
        watcher.close();
        resolve();
      });
    });
    const writer = startWriter();
    await beginning;
    await kill(writer);

    expect(existsSync(path.join(home, 'database'))).toBe(false);
  }, 120_000);

  it('has every commit after a kill -9, and refuses a second process before it', async () => {
    const writer = startWriter();
    const committed: number[] = [];
    for await (const line of createInterface(writer.stdout)) {
      committed.push(Number(line));
      if (committed.length === 20) {
        await expect(openDatabase({ kind: 'embedded', dataDir: home })).rejects.toThrow(
          `in use by process ${writer.pid}`,
        );
        await kill(writer);
      }
    }

    const database = await openDatabase({ kind: 'embedded', dataDir: home });
    const names = (await createRepositories(database).tenants.list()).map(({ tenantId }) => tenantId);
    expect(names).toEqual(expect.arrayContaining(committed.map((index) => `tenant-${index}`)));
    expect((await readdir(home)).sort()).toEqual(['database', 'scorekeeper.lock']);
    await database.close();
    expect(await readdir(home)).toEqual(['database']);
  }, 120_000);

  it('is maintained, dumped while it runs, and opened again from the dump', async () => {
    const database = await openDatabase({ kind: 'embedded', dataDir: home });
    if (database.kind === 'postgres') throw new Error('Asked for an embedded database.');
    const repositories = createRepositories(database);
    await repositories.tenants.ensure('before-the-dump', 'Contoso School');
    const maintenance = createStorageMaintenance({ database });
    await maintenance.checkpoint();
    await maintenance.vacuum();
    const { rows } = await sql<{ vacuumed: number }>`select count(*) as vacuumed from pg_stat_user_tables
      where last_vacuum is not null`.execute(database.kysely);
    expect(rows[0]?.vacuumed).toBeGreaterThan(0);

    const dump = await database.dump();
    await database.close();

    const restored: Database = await openDatabase({ kind: 'memory', from: dump });
    expect(await createRepositories(restored).tenants.find('before-the-dump')).toMatchObject({
      displayName: 'Contoso School',
    });
    await restored.close();
  }, 120_000);
});
