import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../schema';

/**
 * Tenant ids are text, not uuid: Microsoft's Agents Playground sends one whose last group is a digit too long.
 * Collation "C" keeps their comparisons and indexes cheap.
 */
export async function up(database: Kysely<Schema>): Promise<void> {
  await sql`create table tenant (
    tenant_id text collate "C" primary key,
    display_name text,
    last_collected_at timestamptz,
    last_collect_problem text
  )`.execute(database);

  // Dictionaries shared by all tenants: a number instead of a name in each period. Names are compared without case.
  await sql`create table control (control_id int generated always as identity primary key, name text not null)`.execute(
    database,
  );
  await sql`create unique index control_name on control (lower(name))`.execute(database);
  await sql`create table category (category_id int generated always as identity primary key, name text not null unique)`.execute(
    database,
  );

  // One row a day that Microsoft supplied. A day that is missing here is a gap, and shows only here.
  await sql`create table score_snapshot (
    tenant_id text collate "C" not null,
    date date not null,
    current_score float8 not null,
    max_score float8 not null,
    active_users int,
    enabled_services jsonb,
    comparisons jsonb not null,
    primary key (tenant_id, date)
  )`.execute(database);

  // Change-only: one row as long as nothing about a control changes. valid_from and valid_to are days of snapshots,
  // both included; valid_to is null while the newest snapshot says the same.
  await sql`create table control_period (
    tenant_id text collate "C" not null,
    control_id int not null,
    valid_from date not null,
    valid_to date,
    category_id int,
    score float8,
    percent float8,
    count int,
    total int,
    is_on boolean,
    primary key (tenant_id, control_id, valid_from)
  )`.execute(database);
  await sql`create unique index control_period_open on control_period (tenant_id, control_id) where valid_to is null`.execute(
    database,
  );

  // What changes every day or is long, kept only for the newest snapshot: history would be a period a day otherwise.
  await sql`create table control_current (
    tenant_id text collate "C" not null,
    control_id int not null,
    status_text text,
    last_synced text,
    primary key (tenant_id, control_id)
  )`.execute(database);

  // Here valid_to is the day of the next version, not included: profiles are not tied to the days of snapshots.
  await sql`create table control_profile_version (
    tenant_id text collate "C" not null,
    control_id int not null,
    valid_from date not null,
    valid_to date,
    profile jsonb not null,
    primary key (tenant_id, control_id, valid_from)
  )`.execute(database);
  await sql`create unique index control_profile_version_open on control_profile_version (tenant_id, control_id)
    where valid_to is null`.execute(database);
}
