import type { ColumnType, Generated } from 'kysely';
import type { DeliveryState, NoticeState, SavedPlan, StateWrite } from '../../domain/ports/repositories';
import type { DecisionKind, DecisionSource } from '../../domain/decision';
import type { Language } from '../../domain/language/language';
import type { IsoDate } from '../../domain/snapshot';

/**
 * The tables as kysely sees them. What they are for stands in the migrations.
 * Days are strings on the way in and out: a `Date` would move by a day in some time zones.
 */

/** jsonb: read as a value, written as text (`JSON.stringify`), because pg would write an array as a Postgres array. */
type Json<T> = ColumnType<T, string | null, string | null>;
/** timestamptz with milliseconds. */
type Instant = ColumnType<Date, Date, Date>;

interface TenantTable {
  tenant_id: string;
  display_name: string | null;
  last_collected_at: Date | null;
  last_collect_problem: string | null;
}

interface ControlTable {
  control_id: ColumnType<number, never, never>;
  name: string;
}

interface CategoryTable {
  category_id: ColumnType<number, never, never>;
  name: string;
}

interface ScoreSnapshotTable {
  tenant_id: string;
  date: IsoDate;
  current_score: number;
  max_score: number;
  active_users: number | null;
  enabled_services: Json<string[] | null>;
  comparisons: Json<{ basis: string; percent: number; seatRange: { from: number; to: number } | null }[]>;
}

interface ControlPeriodTable {
  tenant_id: string;
  control_id: number;
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  category_id: number | null;
  score: number | null;
  percent: number | null;
  count: number | null;
  total: number | null;
  is_on: boolean | null;
}

interface ControlCurrentTable {
  tenant_id: string;
  control_id: number;
  status_text: string | null;
  last_synced: string | null;
}

interface ControlProfileVersionTable {
  tenant_id: string;
  control_id: number;
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  profile: Json<unknown>;
}

interface DecisionTable {
  tenant_id: string;
  sequence: number;
  control_id: string;
  kind: DecisionKind;
  reason: string | null;
  review_on: IsoDate | null;
  owner: string | null;
  due_on: IsoDate | null;
  decided_by_id: string;
  decided_by_name: string;
  decided_at: Instant;
  source: DecisionSource;
  undoes: number | null;
  idempotency_key: string | null;
  hash: string;
}

interface DecisionHeadTable {
  tenant_id: string;
  sequence: number;
  hash: string;
}

interface StateWriteTable {
  tenant_id: string;
  sequence: number;
  control_id: string;
  state: StateWrite['state'];
  comment: string;
  status: StateWrite['status'];
  attempts: number;
  message: string | null;
  next_attempt_at: Instant;
  updated_at: Instant;
}

interface StateWriteLeaseTable {
  tenant_id: string;
  control_key: string;
  holder: string;
  until: Instant;
}

interface ChannelSubscriptionTable {
  tenant_id: string;
  channel_id: string;
  team_id: string;
  group_id: string | null;
  service_url: string;
  team_name: string | null;
  channel_name: string | null;
  weekday: number | null;
  local_time: string | null;
  time_zone: string | null;
  enabled: boolean;
  next_due_at: Date | null;
  actions: Generated<number>;
  alert_drop: Generated<number | null>;
  language: Generated<Language>;
  removed_at: Date | null;
  problem: string | null;
}

export interface DeliveryTable {
  tenant_id: string;
  channel_id: string;
  period: string;
  state: DeliveryState;
  attempts: number;
  activity_id: string | null;
  marker: string;
  content: Json<unknown>;
  reason: string | null;
  retry_at: Date | null;
  created_at: Instant;
  updated_at: Instant;
}

interface NoticeTable {
  tenant_id: string;
  control_key: string;
  person_id: string;
  week: string;
  control_id: string;
  person_name: string | null;
  state: NoticeState;
  note: string | null;
  sent_by_id: string;
  sent_by_name: string;
  reason: string | null;
  retry_at: Date | null;
  created_at: Instant;
  updated_at: Instant;
}

interface RateLimitBucketTable {
  key: string;
  tokens: number;
  updated_at: Instant;
}

interface SavedPlanTable {
  tenant_id: string;
  saved_at: Instant;
  plan: Json<Omit<SavedPlan, 'tenantId' | 'savedAt'>>;
}

export interface SavedViewTable {
  tenant_id: string;
  view_id: string;
  owner_id: string;
  owner_name: string;
  name: string;
  /** `nameKey(name)`. */
  name_key: string;
  search: string;
  shared: boolean;
  saved_at: Instant;
}

export interface Schema {
  tenant: TenantTable;
  control: ControlTable;
  category: CategoryTable;
  score_snapshot: ScoreSnapshotTable;
  control_period: ControlPeriodTable;
  control_current: ControlCurrentTable;
  control_profile_version: ControlProfileVersionTable;
  decision: DecisionTable;
  decision_head: DecisionHeadTable;
  state_write: StateWriteTable;
  state_write_lease: StateWriteLeaseTable;
  channel_subscription: ChannelSubscriptionTable;
  delivery: DeliveryTable;
  notice: NoticeTable;
  rate_limit_bucket: RateLimitBucketTable;
  saved_plan: SavedPlanTable;
  saved_view: SavedViewTable;
}
