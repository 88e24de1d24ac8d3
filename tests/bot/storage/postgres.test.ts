import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../../bot/storage/openDatabase';
import { createPostgresDatabase } from '../../support/postgres';

/** One file a step, so that a step which nobody runs is noticed. */
const migrationsOnDisk = async () =>
  (await readdir('bot/storage/migrations')).map((file) => basename(file, '.ts')).sort();

describe('a Postgres server', () => {
  let server: Awaited<ReturnType<typeof createPostgresDatabase>>;
  beforeAll(async () => {
    server = await createPostgresDatabase();
  }, 120_000);
  afterAll(() => server.drop());

  it('is brought to the schema by several processes starting at once', async () => {
    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ kind: 'postgres', url: server.url })));

    const [first] = databases;
    if (!first) throw new Error('No database was opened.');
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(first.kysely);
    expect(rows.map(({ name }) => name)).toEqual(await migrationsOnDisk());
    await Promise.all(databases.map((database) => database.close()));
  });

  it('gives counts as numbers and days as they are, whatever the time zone', async () => {
    const database = await openDatabase({ kind: 'postgres', url: server.url });
    const { rows } = await sql`select count(*) as count, date '2026-03-01' as day, null::date as no_day
      from (values (1), (2)) as two`.execute(database.kysely);

    expect(rows).toEqual([{ count: 2, day: '2026-03-01', no_day: null }]);
    await database.close();
  });

  it('tells of an idle connection that broke, and goes on', async () => {
    const problems: Error[] = [];
    let heard: () => void = () => undefined;
    const problem = new Promise<void>((resolve) => (heard = resolve));
    const database = await openDatabase(
      { kind: 'postgres', url: server.url },
      {
        onProblem: (error) => {
          problems.push(error);
          heard();
        },
      },
    );
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.kysely);
    const other = await openDatabase({ kind: 'postgres', url: server.url });
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(other.kysely);
    await problem;

    expect(problems).toMatchObject([{ name: 'StorageError', code: '57P01' }]);
    expect((await sql`select 1 as one`.execute(database.kysely)).rows).toEqual([{ one: 1 }]);
    await other.close();
    await database.close();
  });

  it('that does not answer is named in a plain error', async () => {
    await expect(openDatabase({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      'could not be brought to this version',
    );
  });
});
