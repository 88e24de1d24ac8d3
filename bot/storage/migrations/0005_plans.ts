import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/** Plans that somebody saved from the slider; the newest is the yardstick, the others are its history. */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`create table saved_plan (
    tenant_id text collate "C" not null,
    saved_at timestamptz not null,
    plan jsonb not null,
    primary key (tenant_id, saved_at)
  )`.execute(database);
}
