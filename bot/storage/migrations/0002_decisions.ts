import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/** The log of decisions: lines are added, never changed; each is chained to the one before by its hash. */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`create table decision (
    tenant_id text collate "C" not null,
    sequence int not null,
    control_id text not null,
    kind text not null,
    reason text,
    review_on date,
    owner text,
    due_on date,
    decided_by_id text not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    source text not null,
    undoes int,
    idempotency_key text,
    hash text not null,
    primary key (tenant_id, sequence)
  )`.execute(database);
  await sql`create index decision_control on decision (tenant_id, lower(control_id), sequence)`.execute(database);
  await sql`create unique index decision_idempotency on decision (tenant_id, idempotency_key)
    where idempotency_key is not null`.execute(database);

  // The last line's number and hash. Its row lock puts appends in order, and it shows when lines were cut off the end.
  await sql`create table decision_head (
    tenant_id text collate "C" primary key,
    sequence int not null,
    hash text not null
  )`.execute(database);

  await sql`create function refuse_change_of_decisions() returns trigger language plpgsql as $$
    begin
      raise exception 'The log of decisions is append-only: add a line instead.' using errcode = 'restrict_violation';
    end
  $$`.execute(database);
  await sql`create trigger decision_append_only before update or delete on decision
    for each row execute function refuse_change_of_decisions()`.execute(database);
  await sql`create trigger decision_no_truncate before truncate on decision
    for each statement execute function refuse_change_of_decisions()`.execute(database);

  // Outbox: what Graph is to be told, written in the transaction of its decision.
  await sql`create table state_write (
    tenant_id text collate "C" not null,
    sequence int not null,
    control_id text not null,
    state text not null,
    comment text not null,
    status text not null,
    attempts int not null,
    message text,
    next_attempt_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, sequence)
  )`.execute(database);
  await sql`create index state_write_pending on state_write (next_attempt_at) where status = 'pending'`.execute(
    database,
  );
  await sql`create index state_write_control on state_write (tenant_id, lower(control_id), sequence)`.execute(database);
}
