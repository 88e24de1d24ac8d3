import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database';
import { migrate } from './migrate';
import type { Schema } from './schema';
import { toStorageError } from './storageError';
import { withReducedErrors } from './reducedErrors';

/** Same JavaScript values as PGlite gives: counts are numbers, days are 'YYYY-MM-DD' strings. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === pg.types.builtins.INT8) return Number;
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

/** A pool of connections to a Postgres server, 15 or newer. */
export async function openPostgres(
  { url, maxConnections = 10 }: { url: string; maxConnections?: number },
  onProblem: (problem: Error) => void,
): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: maxConnections, types, application_name: 'scorekeeper' });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => onProblem(toStorageError(error)));
  const kysely = new Kysely<Schema>({ dialect: withReducedErrors(new PostgresDialect({ pool })) });
  try {
    await migrate(kysely);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return { kind: 'postgres', url, kysely, close: () => kysely.destroy() };
}
