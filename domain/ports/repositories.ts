import type { ControlProfile } from '../controlProfile';
import type { PlanQuery } from '../contract/plan';
import type { Decision, NewDecision, Person } from '../decision';
import type { Language } from '../language/language';
import type { Reason } from '../reason';
import type { SavedView } from '../savedView';
import type { IsoDate, IsoInstant, Snapshot, SnapshotTotals } from '../snapshot';
import type { ChannelTarget } from './posting';

/** All stored data is reached by tenant: every call names one, except those that sweep work that is due. */

export interface Tenant {
  tenantId: string;
  displayName: string | null;
  /** When Microsoft was last read with success; null before the first time. */
  lastCollectedAt: IsoInstant | null;
  /** What the last try met, whether it succeeded in part or failed; null where all is well. */
  lastCollectProblem: string | null;
}

export interface TenantRepository {
  ensure(tenantId: string, displayName: string | null): Promise<void>;
  find(tenantId: string): Promise<Tenant | null>;
  list(): Promise<Tenant[]>;
  recordCollection(tenantId: string, at: IsoInstant, problem: string | null): Promise<void>;
  /** A try that failed: when Microsoft was last read stays as it is. */
  recordCollectProblem(tenantId: string, problem: string): Promise<void>;
}

export interface SnapshotRepository {
  /**
   * Stores one day with its change-only control periods. A day that is stored already is left as it is ('known').
   * A late day (older than the newest) rebuilds the tenant's periods from that day on.
   */
  record(snapshot: Snapshot): Promise<'added' | 'known'>;
  /** `statusText` and `lastSynced` are kept for the newest snapshot only; older ones come with null there. */
  latest(tenantId: string): Promise<Snapshot | null>;
  /** The newest snapshot of `date` or earlier: dates are compared, never positions. */
  latestOnOrBefore(tenantId: string, date: IsoDate): Promise<Snapshot | null>;
  /** Oldest first, both ends included. Missing days are missing. */
  totals(tenantId: string, from: IsoDate, to: IsoDate): Promise<SnapshotTotals[]>;
  /** Score of one control over time, change-only, oldest first. `from` and `to` are days with a snapshot, both included; `to` is null where it still holds. */
  controlHistory(
    tenantId: string,
    controlId: string,
  ): Promise<{ from: IsoDate; to: IsoDate | null; score: number | null; count: number | null; total: number | null }[]>;
}

export interface ControlProfileRepository {
  /**
   * Stores new versions of what changed since the last time. Profiles not among them are closed, where the list is `complete`.
   * Returns how many changed.
   */
  record(
    tenantId: string,
    profiles: ControlProfile[],
    seenOn: IsoDate,
    options: { complete: boolean },
  ): Promise<number>;
  current(tenantId: string): Promise<ControlProfile[]>;
  asOf(tenantId: string, date: IsoDate): Promise<ControlProfile[]>;
  /** As `asOf`; the first list that is kept where the day lies before it. */
  asOfOrFirst(tenantId: string, date: IsoDate): Promise<ControlProfile[]>;
}

export type AppendResult =
  | { kind: 'appended'; decision: Decision }
  /** The same idempotency key was seen before; nothing was written. */
  | { kind: 'repeated'; decision: Decision }
  /** Somebody decided on this control since `expectedLatest`; nothing was written. */
  | { kind: 'conflict'; latest: Decision };

export interface DecisionRepository {
  /**
   * Appends one line, chained by hash to the one before, and (where `write` is given) the outbox row for Graph, in one transaction.
   * `expectedLatest` is the sequence of the control's newest decision that the person saw, null for none.
   */
  append(
    decision: NewDecision,
    options: {
      expectedLatest: number | null;
      idempotencyKey: string | null;
      write: { state: 'Default' | 'Ignored' | 'ThirdParty'; comment: string } | null;
    },
  ): Promise<AppendResult>;
  /** The newest decision of each control. */
  latestPerControl(tenantId: string): Promise<Decision[]>;
  latestFor(tenantId: string, controlId: string): Promise<Decision | null>;
  /** Newest first, all or of one control. */
  list(tenantId: string, options?: { controlId?: string; limit?: number }): Promise<Decision[]>;
  find(tenantId: string, sequence: number): Promise<Decision | null>;
  findByKey(tenantId: string, idempotencyKey: string): Promise<Decision | null>;
  /** Recomputes the chain: ok, or the first line that does not fit. */
  verify(tenantId: string): Promise<{ ok: true; lines: number } | { ok: false; brokenAt: number }>;
}

/** One state change that Graph is to be told of. */
export interface StateWrite {
  tenantId: string;
  sequence: number;
  controlId: string;
  state: 'Default' | 'Ignored' | 'ThirdParty';
  comment: string;
  status: 'pending' | 'written' | 'refused';
  attempts: number;
  /** Not tried again before this. */
  nextAttemptAt: IsoInstant;
  /** Why Microsoft has not taken it. */
  reason: Reason | null;
  updatedAt: IsoInstant;
}

/** The right to tell Microsoft about one control, until it is given back or has run out. */
export interface ControlLease {
  release(): Promise<void>;
}

export interface StateWriteRepository {
  find(tenantId: string, sequence: number): Promise<StateWrite | null>;
  /** The newest write of a control. */
  newest(tenantId: string, controlId: string): Promise<StateWrite | null>;
  /**
   * Writes of one control go to Microsoft one after the other: null while another process holds it. Who holds it longer than `seconds`
   * (by the database's clock) has lost it.
   */
  lease(tenantId: string, controlId: string, seconds: number): Promise<ControlLease | null>;
  /** Pending rows whose time has come, of all tenants, oldest first: what a sweep picks up after a crash. */
  due(now: Date, limit: number): Promise<StateWrite[]>;
  settle(
    tenantId: string,
    sequence: number,
    outcome: { status: 'written' } | { status: 'refused'; reason: Reason },
  ): Promise<void>;
  postpone(tenantId: string, sequence: number, until: Date, reason: Reason): Promise<void>;
  /** Newest state of the write for each control, for showing "waiting for Microsoft" or why it was refused. */
  latestPerControl(tenantId: string): Promise<StateWrite[]>;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DigestSchedule {
  weekday: Weekday;
  /** 'HH:mm', local to `timeZone`. */
  time: string;
  /** IANA name, such as 'Pacific/Auckland'. */
  timeZone: string;
}

/** A channel that the app was added to. `schedule` is null until an operator has chosen one. */
export interface ChannelSubscription extends ChannelTarget {
  teamName: string | null;
  channelName: string | null;
  schedule: DigestSchedule | null;
  enabled: boolean;
  nextDueAt: IsoInstant | null;
  /** How many next steps its digest shows. */
  actions: number;
  /** From this drop in percent points on it is told between digests; null: never. */
  alertDrop: number | null;
  /** Its digests, its alerts and what is answered in it. */
  language: Language;
  /** Why posts no longer reach it; null while all is well. */
  problem: Reason | null;
}

export interface ChannelRepository {
  /**
   * Remembers a channel. One that is known keeps its schedule; its address and the names given are brought up to date, and what
   * was wrong with it is forgotten. `first` is what a new one begins with.
   */
  meet(
    target: ChannelTarget,
    names: { teamName: string | null; channelName: string | null },
    first: Pick<ChannelSubscription, 'schedule' | 'enabled' | 'nextDueAt' | 'language'>,
  ): Promise<ChannelSubscription>;
  /** Turns the digest on; null where the channel is not known. */
  setSchedule(
    tenantId: string,
    channelId: string,
    schedule: DigestSchedule,
    nextDueAt: Date,
  ): Promise<ChannelSubscription | null>;
  /** Only what is given is changed; null where the channel is not known. */
  setOptions(
    tenantId: string,
    channelId: string,
    options: Partial<Pick<ChannelSubscription, 'actions' | 'alertDrop' | 'language'>>,
  ): Promise<ChannelSubscription | null>;
  /** Turns the digest off; its schedule is kept. */
  turnOff(tenantId: string, channelId: string): Promise<void>;
  find(tenantId: string, channelId: string): Promise<ChannelSubscription | null>;
  list(tenantId: string): Promise<ChannelSubscription[]>;
  /** Serves every inbound activity: Teams may move a conversation to another service url. */
  touchServiceUrl(tenantId: string, channelId: string, serviceUrl: string): Promise<void>;
  /** What Teams calls a channel of ours, or the team of ours, now. */
  rename(tenantId: string, of: { channelId: string } | { teamId: string }, name: string): Promise<void>;
  /** The app left the team: nothing is posted there and it is listed nowhere, but its settings are kept. */
  removeTeam(tenantId: string, teamId: string, now: Date): Promise<void>;
  /** The app is back in the team: its channels as they were. Those that were not away are not among them. */
  restoreTeam(tenantId: string, teamId: string): Promise<ChannelSubscription[]>;
  markProblem(tenantId: string, channelId: string, problem: Reason | null): Promise<void>;
  /**
   * In one transaction: takes the enabled channels whose next_due_at has passed, opens a pending delivery for each (period = the due day and
   * time where the channel is) and moves next_due_at on by `nextDue`. Two processes never take the same channel.
   */
  takeDue(now: Date, limit: number, nextDue: (schedule: DigestSchedule, after: Date) => Date): Promise<Delivery[]>;
}

export type DeliveryState =
  'pending' | 'sending' | 'sent' | 'throttled' | 'gone' | 'forbidden' | 'failed' | 'unknown' | 'skipped';

/** The ledger row of one post to a channel (DESIGN section 7). */
export interface Delivery {
  tenantId: string;
  channelId: string;
  /** What makes this post one of a kind: '2026-11-23T08:00' (local) for a scheduled digest, and for others as domain/digest/period.ts says. */
  period: string;
  state: DeliveryState;
  attempts: number;
  activityId: string | null;
  /** Found again in a channel by this; part of the card. */
  marker: string;
  /** The digest's content, kept so that a shared card can be drawn again after a press, years later. */
  content: unknown;
  reason: Reason | null;
  retryAt: IsoInstant | null;
  createdAt: IsoInstant;
  updatedAt: IsoInstant;
}

export interface DeliveryRepository {
  /** Inserts a pending row; an existing one is returned as it is. */
  open(tenantId: string, channelId: string, period: string, now: Date): Promise<Delivery>;
  find(tenantId: string, channelId: string, period: string): Promise<Delivery | null>;
  /** A card carries its marker as `digestId`. */
  findByMarker(tenantId: string, marker: string): Promise<Delivery | null>;
  /** Before the try: state 'sending', attempts + 1, with the content about to be posted. null where another process has it. */
  markSending(delivery: Delivery, content: unknown, now: Date): Promise<Delivery | null>;
  /** Only from the state and attempts that `delivery` shows; false where another process was faster, and nothing was changed. */
  settle(
    delivery: Delivery,
    outcome:
      | { state: 'sent'; activityId: string }
      | { state: 'gone' | 'forbidden' | 'failed' | 'unknown' | 'skipped'; reason: Reason }
      | { state: 'throttled' | 'pending'; reason: Reason; retryAt: Date },
    now: Date,
  ): Promise<boolean>;
  /** In one transaction: settles it as skipped and opens `period` in its place. null where another process was faster. */
  replace(delivery: Delivery, period: string, reason: Reason, now: Date): Promise<Delivery | null>;
  /**
   * For who knows that no other process works on them: rows in 'sending' become 'pending', with their attempts, so that they are looked
   * for in the channel.
   */
  releaseSending(now: Date): Promise<void>;
  saveContent(delivery: Delivery, content: unknown, now: Date): Promise<void>;
  /** Rows to work on: pending and throttled ones whose time has come, and 'sending' ones untouched for `staleSeconds` (a crash). */
  unfinished(now: Date, staleSeconds: number, limit: number): Promise<Delivery[]>;
  /** Newest first. */
  list(tenantId: string, limit: number): Promise<Delivery[]>;
  /** The newest digest of each channel, in any state; alerts do not count. */
  newestDigests(tenantId: string): Promise<Delivery[]>;
  /** The newest digest that arrived; alerts do not count. */
  lastSent(tenantId: string, channelId: string): Promise<Delivery | null>;
  /** What was opened for a channel since, digests and alerts in any state, newest first. */
  openedSince(tenantId: string, channelId: string, since: Date): Promise<Delivery[]>;
}

export type NoticeState = 'pending' | 'sending' | 'sent' | 'throttled' | 'refused' | 'unknown';

export interface Notice {
  tenantId: string;
  controlId: string;
  personId: string;
  personName: string | null;
  /** ISO week of the tenant's calendar, such as '2026-W47': one notice a person, control and week. */
  week: string;
  state: NoticeState;
  note: string | null;
  sentBy: { id: string; name: string };
  reason: Reason | null;
  retryAt: IsoInstant | null;
  createdAt: IsoInstant;
  updatedAt: IsoInstant;
}

export interface NoticeRepository {
  /** Opens the week's notice for a person, or tells that there is one already. */
  open(
    notice: Pick<Notice, 'tenantId' | 'controlId' | 'personId' | 'personName' | 'week' | 'note' | 'sentBy'>,
    now: Date,
  ): Promise<{ isNew: boolean; notice: Notice }>;
  /** null where another process has it. */
  markSending(notice: Notice, now: Date): Promise<Notice | null>;
  /** Only where nothing changed since `notice` was read; false where something did, and nothing was changed. */
  settle(
    notice: Notice,
    outcome:
      | { state: 'sent' }
      | { state: 'refused' | 'unknown'; reason: Reason }
      | { state: 'throttled'; reason: Reason; retryAt: Date },
    now: Date,
  ): Promise<boolean>;
  unfinished(now: Date, staleSeconds: number, limit: number): Promise<Notice[]>;
  /** Newest first. */
  list(tenantId: string, options?: { controlId?: string; limit?: number }): Promise<Notice[]>;
}

/** What was chosen on the slider, kept as it was promised: later moves of Microsoft do not change the promise. */
export interface SavedPlan {
  tenantId: string;
  savedAt: IsoInstant;
  savedBy: Person;
  /** The slider and its ceilings as they stood. */
  query: PlanQuery;
  /** Day of the figures it was made from, and the percentage they gave. */
  asOf: IsoDate;
  from: number | null;
  /** The percentage it leads to. */
  percent: number | null;
  controlIds: string[];
}

export interface PlanRepository {
  save(plan: SavedPlan): Promise<void>;
  newest(tenantId: string): Promise<SavedPlan | null>;
}

export interface ViewRepository {
  /** All of a tenant's, by name. */
  list(tenantId: string): Promise<SavedView[]>;
  /** A name that the owner has already keeps its id and gets the new search. */
  save(view: SavedView): Promise<void>;
  remove(tenantId: string, viewId: string): Promise<void>;
}

/** Token buckets shared by all processes. */
export interface RateLimitRepository {
  /** Takes one token. `capacity` tokens at the most, refilled at `perSecond`. */
  take(
    key: string,
    limit: { capacity: number; perSecond: number },
    now: Date,
  ): Promise<{ ok: true } | { ok: false; retryAfterMs: number }>;
}

export interface Repositories {
  tenants: TenantRepository;
  snapshots: SnapshotRepository;
  profiles: ControlProfileRepository;
  decisions: DecisionRepository;
  stateWrites: StateWriteRepository;
  channels: ChannelRepository;
  deliveries: DeliveryRepository;
  notices: NoticeRepository;
  plans: PlanRepository;
  views: ViewRepository;
  rateLimits: RateLimitRepository;
}
