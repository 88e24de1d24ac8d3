import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../bot/storage/database';
import { openDatabase } from '../../bot/storage/openDatabase';
import { createRepositories } from '../../bot/storage/repositories';
import type { Snapshot } from '../../domain/snapshot';
import { emptyDatabaseFolder } from '../support/database';
import { createPostgresDatabase } from '../support/postgres';

const TENANT = '11111111-2222-3333-4444-555555555555';
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-04'];

let dataDir: string;
let server: Awaited<ReturnType<typeof createPostgresDatabase>>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'scorekeeper-move-test-'));
  await cp(await emptyDatabaseFolder(), dataDir, { recursive: true });
  await withDatabase({ kind: 'embedded', dataDir }, async (database) => {
    const { tenants, snapshots, decisions } = createRepositories(database);
    await tenants.ensure(TENANT, 'A School');
    for (const [index, date] of DAYS.entries()) await snapshots.record(snapshot(date, index + 0.1));
    for (const controlId of ['AdminMFAV2', 'OneAdmin']) await decisions.append(decision(controlId), FIRST);
  });
}, 120_000);
afterAll(() => rm(dataDir, { recursive: true, force: true }));

it('refuses a server without tables, one in use and a folder in use, and else brings every row over', async () => {
  server = await createPostgresDatabase();
  const { url } = server;
  try {
    expect(await move(url)).toMatchObject({ code: 1, output: expect.stringContaining('The server has no tables yet') });

    // As the first start leaves it: the tenant, and what was collected meanwhile.
    await withDatabase({ kind: 'postgres', url }, async (database) => {
      await createRepositories(database).tenants.ensure(TENANT, null);
      await createRepositories(database).snapshots.record(snapshot('2026-03-05', 9));
    });
    const lock = join(dataDir, 'scorekeeper.lock');
    await writeFile(lock, '{}');
    expect(await move(url)).toMatchObject({ code: 1, output: expect.stringContaining('the folder is in use') });
    await rm(lock);

    expect(await move(url)).toMatchObject({ code: 0, output: expect.stringContaining('All of it is on the server') });
    const kept = await withDatabase({ kind: 'embedded', dataDir }, everything);
    await withDatabase({ kind: 'postgres', url }, async (database) => {
      expect(await everything(database)).toEqual(kept);
      const { snapshots, decisions } = createRepositories(database);
      // Numbers given out on the server go on behind those that came along.
      expect(await snapshots.record(snapshot('2026-03-06', 7, 'aControlNobodyKnew'))).toBe('added');
      expect(await decisions.append(decision('Later'), FIRST)).toMatchObject({ decision: { sequence: 3 } });
      expect(await decisions.verify(TENANT)).toEqual({ ok: true, lines: 3 });
    });

    expect(await move(url)).toMatchObject({ code: 1, output: expect.stringContaining('The server is in use') });
  } finally {
    await server.drop();
  }
}, 120_000);

it('does not repeat the password of a server that cannot be reached', async () => {
  const { code, output } = await move('postgres://score:hunter2@127.0.0.1:9/score');
  expect(code).toBe(1);
  expect(output).toContain('ECONNREFUSED');
  expect(output).not.toContain('hunter2');
});

const FIRST = { expectedLatest: null, idempotencyKey: null, write: null };

function decision(controlId: string) {
  return {
    tenantId: TENANT,
    controlId,
    kind: 'ignore' as const,
    reason: 'The old printers need it.',
    reviewOn: '2026-09-01',
    owner: null,
    dueOn: null,
    decidedBy: { id: 'person-1', name: 'Ada Lovelace' },
    decidedAt: '2026-03-02T09:30:00.123Z',
    source: 'card' as const,
    undoes: null,
  };
}

function snapshot(date: string, score: number, controlId = 'AdminMFAV2'): Snapshot {
  const nothing = { percent: null, count: null, total: null, on: null, statusText: null, lastSynced: null };
  return {
    tenantId: TENANT,
    date,
    current: score,
    max: 40,
    activeUsers: null,
    enabledServices: ['HasAADP1'],
    comparisons: [],
    controls: [{ controlId, category: 'Identity', score, ...nothing }],
  };
}

async function everything(database: Database) {
  const { tenants, snapshots, decisions } = createRepositories(database);
  return {
    tenants: await tenants.list(),
    days: await snapshots.totals(TENANT, '2026-01-01', '2026-12-31'),
    latest: await snapshots.latest(TENANT),
    history: await snapshots.controlHistory(TENANT, 'AdminMFAV2'),
    decisions: await decisions.list(TENANT),
    chain: await decisions.verify(TENANT),
  };
}

async function withDatabase<T>(
  location: Parameters<typeof openDatabase>[0],
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(location);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

function move(url: string): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/move-to-postgres.mjs'], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
