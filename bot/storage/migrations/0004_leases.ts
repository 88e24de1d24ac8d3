import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/** Who tells Microsoft about a control now: an older state must never arrive after a newer one. control_key is the control's id in lower case. */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`create table state_write_lease (
    tenant_id text collate "C" not null,
    control_key text not null,
    holder text not null,
    until timestamptz not null,
    primary key (tenant_id, control_key)
  )`.execute(database);
}
