import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/** Where digests go, the ledger of what was posted, notices to people, and the token buckets of all processes. */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`create table channel_subscription (
    tenant_id text collate "C" not null,
    channel_id text not null,
    team_id text not null,
    group_id text,
    service_url text not null,
    team_name text,
    channel_name text,
    weekday smallint,
    local_time text,
    time_zone text,
    enabled boolean not null,
    next_due_at timestamptz,
    problem text,
    primary key (tenant_id, channel_id)
  )`.execute(database);
  await sql`create index channel_subscription_due on channel_subscription (next_due_at) where enabled`.execute(
    database,
  );

  await sql`create table delivery (
    tenant_id text collate "C" not null,
    channel_id text not null,
    period text not null,
    state text not null,
    attempts int not null,
    activity_id text,
    marker text not null,
    content jsonb,
    reason text,
    retry_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, channel_id, period)
  )`.execute(database);
  await sql`create unique index delivery_marker on delivery (tenant_id, marker)`.execute(database);
  await sql`create index delivery_unfinished on delivery (created_at)
    where state in ('pending', 'sending', 'throttled')`.execute(database);

  // One notice a person, control and week. control_key is the control's id in lower case.
  await sql`create table notice (
    tenant_id text collate "C" not null,
    control_key text not null,
    person_id text not null,
    week text not null,
    control_id text not null,
    person_name text,
    state text not null,
    note text,
    sent_by_id text not null,
    sent_by_name text not null,
    reason text,
    retry_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, control_key, person_id, week)
  )`.execute(database);
  await sql`create index notice_unfinished on notice (created_at)
    where state in ('pending', 'sending', 'throttled')`.execute(database);

  await sql`create table rate_limit_bucket (
    key text primary key,
    tokens float8 not null,
    updated_at timestamptz not null
  )`.execute(database);
}
