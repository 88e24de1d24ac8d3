import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/**
 * How many next steps a channel's digest shows, and from which drop in percent points on it is told between digests (null: never).
 * A channel whose team took the app out is kept with the day of that, so that adding the app again finds its settings.
 */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`alter table channel_subscription
    add column actions smallint not null default 5,
    add column alert_drop float8 default 2,
    add column removed_at timestamptz`.execute(database);
}
