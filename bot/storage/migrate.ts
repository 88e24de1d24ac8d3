import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import { up as snapshots } from './migrations/0001_snapshots';
import { up as decisions } from './migrations/0002_decisions';
import { up as posts } from './migrations/0003_posts';
import { up as leases } from './migrations/0004_leases';
import { up as plans } from './migrations/0005_plans';
import { up as channelOptions } from './migrations/0006_channel_options';
import { up as channelLanguage } from './migrations/0007_channel_language';
import { up as savedViews } from './migrations/0008_saved_views';
import type { Schema } from './schema';

/** Run in the order of their names. One that has run anywhere is never changed: add the next. */
const MIGRATIONS: Record<string, Migration> = {
  '0001_snapshots': { up: snapshots },
  '0002_decisions': { up: decisions },
  '0003_posts': { up: posts },
  '0004_leases': { up: leases },
  '0005_plans': { up: plans },
  '0006_channel_options': { up: channelOptions },
  '0007_channel_language': { up: channelLanguage },
  '0008_saved_views': { up: savedViews },
};

/** This version's schema, as the steps that lead to it. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS);

/**
 * Brings the database to this version's schema, all of it or nothing. On Postgres kysely holds an advisory lock
 * meanwhile, so several processes may start at once. Throws with the migration's name where one fails.
 */
export async function migrate(kysely: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  const reason = error instanceof Error ? error.message : JSON.stringify(error);
  throw new Error(
    `The database could not be brought to this version${failed ? ` (${failed})` : ''}: ${reason}. ` +
      'Nothing was changed. Check that the database is writable and was not used by a newer version of Scorekeeper.',
    { cause: error },
  );
}
