import type { ActionDetail } from '../../domain/contract/actions';
import type { ChangeAccount } from '../../domain/contract/changes';
import type { ChannelDigest } from '../../domain/contract/channels';
import type { HistoryResponse } from '../../domain/contract/history';
import type { DeliveriesResponse, DecisionsResponse } from '../../domain/contract/log';
import type { OverviewResponse } from '../../domain/contract/overview';
import type { NoticesResponse, PeopleResponse } from '../../domain/contract/people';
import type { PlanProgress, PlanQuery, PlanResponse } from '../../domain/contract/plan';
import type { ReportResponse } from '../../domain/contract/report';
import type { ActionRow, DecisionRequest } from '../../domain/contract/actions';
import type { SeveralEffect, SeveralEffectRequest } from '../../domain/contract/several';
import type { SavedViewRow, SaveViewRequest } from '../../domain/contract/views';
import type { Role } from '../../domain/contract/shared';
import type { DecisionSource } from '../../domain/decision';
import type { DigestContent } from '../../domain/digest/content';
import type { Language } from '../../domain/language/language';
import type { Texts } from '../../domain/language/texts';
import type { TenantPicture } from '../../domain/picture';
import type { Caller } from '../../domain/ports/conversation';
import type { ChannelTarget } from '../../domain/ports/posting';
import type { ChannelSubscription, DigestSchedule, Tenant } from '../../domain/ports/repositories';
import type { IsoDate } from '../../domain/snapshot';

/**
 * The use cases, as commands, verbs, api and jobs see them. Rights are checked inside each one that needs a right,
 * so that no edge can forget it; the edges only turn refusals into their own form, and say in which language it is answered.
 */

/** Not allowed, not known, not now: what a person is told. Nothing was written. */
export interface Refusal {
  ok: false;
  code:
    | 'noRight'
    | 'unknownTenant'
    | 'noScoreYet'
    | 'unknownControl'
    | 'reasonNeeded'
    | 'badDate'
    | 'notWritable'
    | 'completed'
    | 'alreadySo'
    | 'changedSince'
    | 'keyReused'
    | 'cannotUndo'
    | 'noPeople'
    | 'badRequest'
    | 'unknownChannel'
    | 'unknownView'
    | 'tooMany';
  /** What happened. */
  message: string;
  /** What to do next. */
  help: string;
}

export type Outcome<T> = ({ ok: true } & T) | Refusal;

export interface AccessService {
  /** Throws SourceUnavailable where Entra cannot be asked: no answer is never "no role". */
  roleOf(caller: Caller): Promise<Role>;
  /** What a person without the right is told has no figure in it. */
  require(
    caller: Caller,
    act: 'read' | 'decide' | 'notify' | 'setDigest',
    texts: Texts,
  ): Promise<{ ok: true } | Refusal>;
}

export interface TenantPictureService {
  /** The newest picture, decisions and pending writes included; null before Microsoft's first figures. */
  load(tenantId: string): Promise<TenantPicture | null>;
  tenant(tenantId: string): Promise<Tenant | null>;
  /** IANA name: what 'today' means in this tenant. */
  timeZone(tenantId: string): Promise<string>;
}

export interface ActionService {
  /** The whole queue, best first. For callers whose right to read was checked. */
  queue(tenantId: string, texts: Texts): Promise<{ asOf: string; actions: ActionRow[] } | null>;
  /** As it stood at the end of a past day of the tenant's calendar; null where there are no figures as early as that. */
  queueOn(tenantId: string, date: string, texts: Texts): Promise<{ asOf: string; actions: ActionRow[] } | null>;
  detail(tenantId: string, controlId: string, texts: Texts): Promise<ActionDetail | null>;
  /** What one decision on several actions would do; null before Microsoft's first figures. Nothing is decided. */
  effectOfSeveral(tenantId: string, request: SeveralEffectRequest, texts: Texts): Promise<SeveralEffect | null>;
}

export interface DecisionService {
  /** Checks the right, plans, writes the log line and the outbox row, and has shared cards redrawn by a job. */
  decide(input: {
    caller: Caller;
    controlId: string;
    request: DecisionRequest;
    source: DecisionSource;
    idempotencyKey: string | null;
    texts: Texts;
  }): Promise<Outcome<{ action: ActionRow; message: string; sequence: number }>>;
  log(tenantId: string): Promise<DecisionsResponse>;
}

/** A channel as a person in it, or a card about it, names it. */
export interface ChannelPlace {
  channelId: string;
  teamId: string | null;
}

/** What a channel's digest looks like, whether it is told of drops between digests, and in which language. */
export type DigestOptions = Partial<Pick<ChannelSubscription, 'actions' | 'alertDrop' | 'language'>>;

/** For operators a channel that was not met before is made known first, where the app is in its team. */
export interface DigestService {
  /** What a digest would say now, in the language of its channel; refused for those who may not read. */
  preview(caller: Caller, channelId: string | null, texts: Texts): Promise<Outcome<{ content: DigestContent }>>;
  /**
   * Posts one now into a channel the app is in; without a place, into the only one that was chosen for digests. Operators only.
   * The same `idempotencyKey` again posts nothing more.
   */
  now(
    caller: Caller,
    place: ChannelPlace | null,
    texts: Texts,
    idempotencyKey?: string | null,
  ): Promise<Outcome<{ message: string }>>;
  /** The content behind a posted card, its rows redrawn from today's decisions; null where it is unknown. */
  posted(tenantId: string, digestId: string): Promise<DigestContent | null>;
  /** Turns the schedule of a channel on; operators only. */
  schedule(
    caller: Caller,
    place: ChannelPlace | null,
    schedule: DigestSchedule,
    options: DigestOptions,
    texts: Texts,
  ): Promise<Outcome<{ message: string; channel: ChannelSubscription }>>;
  off(caller: Caller, place: ChannelPlace | null, texts: Texts): Promise<Outcome<{ message: string }>>;
  /** Changes what is given; operators only. */
  options(
    caller: Caller,
    place: ChannelPlace | null,
    options: DigestOptions,
    texts: Texts,
  ): Promise<Outcome<{ message: string }>>;
  /** Several of these at once; a schedule of null turns the digest off. Operators only. */
  change(
    caller: Caller,
    channelId: string,
    settings: DigestOptions & { schedule?: DigestSchedule | null },
    texts: Texts,
  ): Promise<Outcome<{ message: string }>>;
  /** How every channel that is known stands. For callers whose right to read was checked. */
  channels(tenantId: string, texts: Texts): Promise<ChannelDigest[]>;
  /** What to do with a post whose fate is unknown; operators only. */
  resolve(
    caller: Caller,
    delivery: { channelId: string; period: string },
    action: 'repost' | 'leave',
    texts: Texts,
  ): Promise<Outcome<{ message: string }>>;
  log(tenantId: string, texts: Texts): Promise<DeliveriesResponse>;
}

export interface ChannelService {
  /** The app was added to a team, or a channel was met for the first time; then it speaks the `language`. */
  added(
    target: ChannelTarget,
    names: { teamName: string | null; channelName: string | null },
    language: Language,
  ): Promise<ChannelSubscription>;
  /** A channel of a team the app is in, remembered from now on; null where the app is not in that team. */
  inTeam(tenantId: string, place: ChannelPlace): Promise<ChannelSubscription | null>;
  removedTeam(tenantId: string, teamId: string): Promise<void>;
  renamed(tenantId: string, of: { channelId: string } | { teamId: string }, name: string): Promise<void>;
  seen(tenantId: string, channelId: string, serviceUrl: string): Promise<void>;
  find(tenantId: string, channelId: string): Promise<ChannelSubscription | null>;
  list(tenantId: string): Promise<ChannelSubscription[]>;
}

export interface PeopleService {
  /** Names only for readers and operators. */
  affected(
    caller: Caller,
    controlId: string,
    texts: Texts,
  ): Promise<Outcome<{ people: PeopleResponse; title: string }>>;
}

export interface NoticeService {
  /** Queues one activity-feed notice a person and week. Operators only. */
  notify(
    caller: Caller,
    controlId: string,
    personIds: string[],
    note: string | null,
    texts: Texts,
  ): Promise<Outcome<{ results: NoticesResponse['results'] }>>;
}

/** The past: a series of days, and the account between any two of them. For callers whose right to read was checked. */
export interface HistoryService {
  series(tenantId: string, from: IsoDate, to: IsoDate, target: number | null, texts: Texts): Promise<HistoryResponse>;
  /** Between the newest snapshots of each day or earlier; null where there is none that early. */
  account(tenantId: string, from: IsoDate, to: IsoDate, texts: Texts): Promise<ChangeAccount | null>;
  /** The first and the newest day that figures are kept of; null before Microsoft's first ones. */
  reach(tenantId: string): Promise<{ first: IsoDate; last: IsoDate } | null>;
}

/** What the slider yields, and the plan that was saved as the yardstick. */
export interface PlanService {
  /** For callers whose right to read was checked. */
  make(tenantId: string, query: PlanQuery, texts: Texts): Promise<Outcome<{ plan: PlanResponse }>>;
  /** How far the saved plan has come; null where none was saved. For callers whose right to read was checked. */
  progress(tenantId: string, texts: Texts): Promise<PlanProgress | null>;
  /** Operators only. */
  save(caller: Caller, query: PlanQuery, texts: Texts): Promise<Outcome<{ progress: PlanProgress }>>;
}

export interface OverviewService {
  /** The first screen of the tab. For callers whose right to read was checked. */
  load(tenantId: string, texts: Texts): Promise<OverviewResponse>;
}

export interface ReportService {
  /** The one page for leaders; null before Microsoft's first figures. For callers whose right to read was checked. */
  make(tenantId: string, texts: Texts): Promise<ReportResponse | null>;
}

/** For whoever may read. */
export interface ViewService {
  list(caller: Caller, texts: Texts): Promise<Outcome<{ views: SavedViewRow[] }>>;
  save(caller: Caller, request: SaveViewRequest, texts: Texts): Promise<Outcome<{ views: SavedViewRow[] }>>;
  remove(caller: Caller, viewId: string, texts: Texts): Promise<Outcome<{ views: SavedViewRow[] }>>;
}

export interface Services {
  access: AccessService;
  pictures: TenantPictureService;
  actions: ActionService;
  decisions: DecisionService;
  digests: DigestService;
  channels: ChannelService;
  people: PeopleService;
  notices: NoticeService;
  history: HistoryService;
  plans: PlanService;
  overview: OverviewService;
  reports: ReportService;
  views: ViewService;
}
