/**
 * Copies the embedded database in DATA_DIR to the Postgres server in DATABASE_URL: `node scripts/move-to-postgres.mjs`.
 *
 * The tables must be there already, made by a start of the same version (docs/operations.md, "Moving to Postgres"). One
 * transaction: all rows are there afterwards, or none. The folder itself is only copied, never opened.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

const BATCH = 500;
/** What each database keeps about itself. */
const OWN = ['kysely_migration', 'kysely_migration_lock', 'durability_check'];
/** With rows of these the server is in use: they cannot be replaced without losing what somebody did. */
const PRECIOUS = ['decision', 'delivery', 'notice'];

class Refused extends Error {}

const { DATA_DIR: dataDir, DATABASE_URL: url } = process.env;
try {
  if (!dataDir || !url)
    throw new Refused('Set DATA_DIR (to copy from) and DATABASE_URL (to copy to) in the environment.');
  const folder = join(dataDir, 'database');
  if (!existsSync(folder)) throw new Refused(`There is no database in ${folder}. Look at DATA_DIR.`);
  const lock = join(dataDir, 'scorekeeper.lock');
  if (existsSync(lock)) {
    throw new Refused(
      `${lock} says that the folder is in use. Stop the service. If nothing uses it, delete that file.`,
    );
  }
  await move(folder, url);
} catch (error) {
  // Messages of the driver may repeat the address, and with it the password; a code never does.
  const text =
    error instanceof Refused ? error.message : `The move failed, and nothing was changed: ${reasonOf(error)}`;
  console.error(text);
  process.exitCode = 1;
}

function reasonOf(error) {
  return [error.code, error.message].filter(Boolean).join(' ').replaceAll(url, '[DATABASE_URL]');
}

async function move(folder, url) {
  const copy = mkdtempSync(join(tmpdir(), 'scorekeeper-move-'));
  const target = new pg.Client({ connectionString: url });
  let source;
  try {
    cpSync(folder, copy, { recursive: true });
    source = await PGlite.create(copy);
    await target.connect();
    await target.query('begin');
    const tables = await comparedTables(source, target);
    for (const table of tables) await target.query(`delete from "${table}"`);
    for (const table of tables) await copyTable(table, source, target);
    await target.query('commit');
    console.log(`All of it is on the server: ${tables.length} tables. The folder ${folder} is as it was.`);
  } finally {
    await target.end();
    await source?.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function comparedTables(source, target) {
  const [here, there] = await Promise.all([migrationsOf(source), migrationsOf(target)]);
  if (there === '') throw new Refused('The server has no tables yet: start the service on it once, and stop it again.');
  if (here !== there) {
    throw new Refused(
      'Folder and server are of different versions: start the same version of the service on each once.',
    );
  }
  for (const table of PRECIOUS) {
    if ((await countOf(target, table)) > 0) {
      throw new Refused(`The server is in use: its table "${table}" has rows. Take an empty database.`);
    }
  }
  const { rows } = await source.query(
    `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map((row) => row.table_name).filter((name) => !OWN.includes(name));
}

async function migrationsOf(database) {
  const { rows } = await database.query(`select to_regclass('kysely_migration') is not null as there`);
  if (!rows[0].there) return '';
  return (await database.query('select name from kysely_migration order by name')).rows.map((row) => row.name).join();
}

async function countOf(database, table) {
  return Number((await database.query(`select count(*) as rows from "${table}"`)).rows[0].rows);
}

/** As JSON text made and read by Postgres itself: no value passes through a JavaScript number or date. */
async function copyTable(table, source, target) {
  const total = await countOf(source, table);
  for (let from = 0; from < total; from += BATCH) {
    const { rows } = await source.query(
      `select json_agg(to_json(page))::text as page from (select * from "${table}" order by ctid limit ${BATCH} offset ${from}) page`,
    );
    await target.query(
      `insert into "${table}" overriding system value select * from json_populate_recordset(null::"${table}", $1::json)`,
      [rows[0].page],
    );
  }
  const arrived = await countOf(target, table);
  if (arrived !== total) throw new Error(`${arrived} of ${total} rows of "${table}" arrived`);
  await moveCounters(table, target);
}

/** Numbers that the server gives out go on behind those that came along. */
async function moveCounters(table, target) {
  const { rows } = await target.query(
    `select column_name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_identity = 'YES'`,
    [table],
  );
  for (const { column_name: column } of rows) {
    await target.query(
      `select setval(pg_get_serial_sequence('"${table}"', '${column}'), coalesce(max("${column}"), 0) + 1, false) from "${table}"`,
    );
  }
}
