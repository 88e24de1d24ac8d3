import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { DURABLE_START_PARAMS, DurableNodeFs } from './durableNodeFs';
import { lockFolder } from './folderLock';
import { MIGRATION_NAMES } from './migrate';
import { assertDurable } from './pglite';
import { toStorageError } from './storageError';

/** The state of a database, found without changing its schema or its data. */
export interface DatabaseFindings {
  /** Such as 160004 for 16.4; null where there is no database yet. */
  serverVersion: number | null;
  /** Nothing of Scorekeeper's is in it: the first start makes the tables. */
  empty: boolean;
  /** Steps of this version's schema that have not run here. */
  missing: string[];
  /** Steps that this version does not know: a newer one was here. */
  unknown: string[];
  /** May tables be made? Only asked where some are missing. */
  mayCreate: boolean;
  readOnly: boolean;
  /** Of the tenants whose score is kept. */
  collections: { tenantId: string; at: Date | null; problem: string | null }[];
  /** Channels with a problem that keeps digests from them. */
  channelsWithProblem: number;
  /** Posts whose fate nobody knows: an operator has to say. */
  unknownPosts: number;
}

type Row = Record<string, unknown>;
type Query = (statement: string) => Promise<Row[]>;

const CONNECT_WITHIN_MS = 10_000;

/**
 * Looks at the database as the service would find it. Throws FolderInUse where another process has the folder, StorageError
 * where the server or the folder refuses. An embedded database is locked while it is looked at, and its disk is tested as at a start.
 */
export async function inspectDatabase(
  location: { kind: 'postgres'; url: string } | { kind: 'embedded'; folder: string },
): Promise<DatabaseFindings> {
  return await (location.kind === 'postgres' ? inspectPostgres(location.url) : inspectEmbedded(location.folder));
}

async function inspectPostgres(url: string): Promise<DatabaseFindings> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
    // A connection that breaks while idle would end the process; the next query fails and says so.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await look(async (statement) => (await client.query<Row>(statement)).rows);
    } finally {
      await client.end().catch(() => undefined);
    }
  } catch (error) {
    throw toStorageError(error);
  }
}

async function inspectEmbedded(dataDir: string): Promise<DatabaseFindings> {
  const home = path.resolve(dataDir);
  const folder = path.join(home, 'database');
  if (!existsSync(folder)) {
    await access(nearestExisting(home), constants.W_OK).catch((error: unknown) => {
      throw toStorageError(error);
    });
    return NOTHING_YET;
  }
  const release = await lockFolder(home);
  try {
    const fs = new DurableNodeFs(folder);
    const pglite = await PGlite.create({ fs, startParams: DURABLE_START_PARAMS });
    try {
      await assertDurable(pglite, () => fs.syncs());
      return await look(async (statement) => (await pglite.query<Row>(statement)).rows);
    } finally {
      await pglite.close();
    }
  } catch (error) {
    throw toStorageError(error);
  } finally {
    await release();
  }
}

const NOTHING_YET: DatabaseFindings = {
  serverVersion: null,
  empty: true,
  missing: [...MIGRATION_NAMES],
  unknown: [],
  mayCreate: true,
  readOnly: false,
  collections: [],
  channelsWithProblem: 0,
  unknownPosts: 0,
};

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}

async function look(query: Query): Promise<DatabaseFindings> {
  const [server] = await query(
    `select current_setting('server_version_num')::int as version,
            pg_is_in_recovery() or current_setting('default_transaction_read_only')::bool as read_only,
            to_regclass('kysely_migration') is not null as migrated`,
  );
  const ran = server?.['migrated'] === true ? await namesOf(query) : [];
  const findings: DatabaseFindings = {
    ...NOTHING_YET,
    serverVersion: Number(server?.['version']),
    readOnly: server?.['read_only'] === true,
    empty: ran.length === 0,
    missing: MIGRATION_NAMES.filter((name) => !ran.includes(name)),
    unknown: ran.filter((name) => !MIGRATION_NAMES.includes(name)),
  };
  if (findings.missing.length > 0) return { ...findings, mayCreate: await mayCreateTables(query) };
  return { ...findings, ...(await lookAtWork(query)) };
}

async function namesOf(query: Query): Promise<string[]> {
  return (await query('select name from kysely_migration order by name')).map((row) => String(row['name']));
}

/** Tables in the schema, and a schema of its own for the job queue. */
async function mayCreateTables(query: Query): Promise<boolean> {
  const [rights] = await query(
    `select coalesce(has_schema_privilege(current_schema(), 'create'), false)
            and has_database_privilege(current_database(), 'create') as may_create`,
  );
  return rights?.['may_create'] === true;
}

async function lookAtWork(
  query: Query,
): Promise<Pick<DatabaseFindings, 'collections' | 'channelsWithProblem' | 'unknownPosts'>> {
  const tenants = await query('select tenant_id, last_collected_at, last_collect_problem from tenant');
  const [counts] = await query(
    `select (select count(*)::int from channel_subscription where problem is not null) as channels,
            (select count(*)::int from delivery where state = 'unknown') as posts`,
  );
  return {
    collections: tenants.map((row) => ({
      tenantId: String(row['tenant_id']),
      at: row['last_collected_at'] instanceof Date ? row['last_collected_at'] : null,
      problem: typeof row['last_collect_problem'] === 'string' ? row['last_collect_problem'] : null,
    })),
    channelsWithProblem: Number(counts?.['channels']),
    unknownPosts: Number(counts?.['posts']),
  };
}
