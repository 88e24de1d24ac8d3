import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/** The language of a channel's digests, alerts and answers. */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`alter table channel_subscription add column language text not null default 'en'`.execute(database);
}
