import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/** Filters and sort of the queue that somebody has given a name. A person has each name once, whatever its casing. */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`create table saved_view (
    tenant_id text collate "C" not null,
    view_id text collate "C" not null,
    owner_id text collate "C" not null,
    owner_name text not null,
    name text not null,
    name_key text collate "C" not null,
    search text not null,
    shared boolean not null,
    saved_at timestamptz not null,
    primary key (tenant_id, view_id),
    unique (tenant_id, owner_id, name_key)
  )`.execute(database);
}
