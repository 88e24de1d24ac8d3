import { statusOf } from './actionStatus';
import { catalogueEntryOf } from './catalogue/index';
import { doneStage, type DoneStage } from './confirmation';
import type { ActionRow, ActionStatus } from './contract/actions';
import type { Level } from './controlProfile';
import { effectiveState } from './controlState';
import { countedIn } from './counted';
import { knownAmount, knownList, withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import { rankReason } from './rankReason';
import { rankScore } from './ranking';
import { reasonTextOrNull } from './reasonText';
import { categoryName } from './score';
import { standingsOf, type Standing } from './standing';
import { affectedOf, compareText, controlsOf, titleOf, type TenantControl } from './tenantControl';
import { threatKey, threatName } from './threats';

/** A row of the queue without what is said of it in words; its threats have their English names. */
export type RankedAction = Omit<ActionRow, 'reason' | 'decision'>;

/**
 * Every action of a tenant: best next step first, then those that do not rank, grouped by why they do not.
 * Scores without a profile and profiles without a score are kept.
 */
export function buildActionQueue(picture: TenantPicture, texts: Texts): ActionRow[] {
  const asOf = picture.snapshot.date;
  return inOrder(picture).map(({ row, standing, control }) => ({
    ...row,
    threats: row.threats.map((name) => threatName(name, texts.language)),
    decision: decisionOf(standing, texts),
    reason: rankReason(row, { standing, control, asOf }, texts),
  }));
}

/** The same rows in the same order, for whoever needs no words. */
export function rankedActions(picture: TenantPicture): RankedAction[] {
  return inOrder(picture).map(({ row }) => row);
}

interface Judged {
  row: RankedAction;
  standing: Standing;
  control: TenantControl;
}

function inOrder(picture: TenantPicture): Judged[] {
  const standingOf = standingsOf(picture);
  const rows = [...controlsOf(picture).values()].map((control) => {
    const standing = standingOf(control.key, control.profile);
    const row = rowOf(control, standing, picture);
    return { row, standing, control, ranks: canRank(row, doneStageOf(control, standing, picture)) };
  });
  const ranked = rows.filter(({ ranks }) => ranks).sort((a, b) => bestFirst(a.row, b.row));
  const others = rows.filter(({ ranks }) => !ranks).sort((a, b) => byGroup(a.row, b.row));
  return [...ranked.map((judged, place) => ({ ...judged, row: { ...judged.row, rank: place + 1 } })), ...others];
}

function rowOf(control: TenantControl, standing: Standing, picture: TenantPicture): RankedAction {
  const { profile, score } = control;
  const status = statusOf(control, standing, picture.snapshot);
  const impact = impactOf(control);
  const { decision } = standing;
  return {
    controlId: control.controlId,
    title: titleOf(control),
    service: profile?.service ?? null,
    category: categoryName(control),
    score: control.points,
    maxScore: control.maxPoints,
    pointsLeft: pointsLeftOf(control),
    status,
    state: effectiveState(profile),
    owner: decision?.owner ?? null,
    dueOn: decision?.dueOn ?? null,
    reviewOn: decision?.reviewOn ?? null,
    userImpact: impact.level,
    userImpactFrom: impact.from,
    effortMinutes: catalogueEntryOf(control.controlId, profile?.service ?? null).minutes,
    ...threatsOf(control),
    affected: affectedOf(score),
    total: knownAmount(score?.total),
    counts: affectedOf(score) === null && knownAmount(score?.total) === null ? null : countedIn(control),
    rank: null,
  };
}

function decisionOf({ latest, write }: Standing, texts: Texts): ActionRow['decision'] {
  if (latest === null) return null;
  return {
    sequence: latest.sequence,
    kind: latest.kind,
    by: latest.decidedBy.name,
    at: latest.decidedAt,
    reason: latest.reason,
    write: write === null ? null : { status: write.status, message: reasonTextOrNull(write.reason, texts) },
  };
}

/** Points still to earn; null where either number is unknown. */
function pointsLeftOf({ points, maxPoints }: TenantControl): number | null {
  return points === null || maxPoints === null ? null : Math.max(0, withoutNoise(maxPoints - points));
}

/** Names to show, each once: Microsoft's where it gives any, else those of our catalogue. */
function threatsOf({ controlId, profile }: TenantControl): Pick<ActionRow, 'threats' | 'threatsFrom'> {
  const given = knownList(profile?.threats).filter((name) => name.trim() !== '');
  const ours = given.length === 0;
  const names = ours ? catalogueEntryOf(controlId, profile?.service ?? null).threats : given;
  const threats = [...new Map(names.map((name) => [threatKey(name), threatName(name, 'en')])).values()];
  return { threats, threatsFrom: ours ? 'catalogue' : 'microsoft' };
}

function impactOf({ controlId, profile }: TenantControl): { level: Level; from: 'microsoft' | 'catalogue' } {
  const given = profile?.userImpact ?? null;
  if (given !== null) return { level: given, from: 'microsoft' };
  return { level: catalogueEntryOf(controlId, profile?.service ?? null).userImpact, from: 'catalogue' };
}

/**
 * Open and accepted actions rank while points are left. What was reported as done waits for Microsoft instead, and ranks again where
 * Microsoft has measured it since and points are still left.
 */
function canRank(row: RankedAction, done: DoneStage | null): boolean {
  const isWork = row.status === 'open' || (row.status === 'planned' && (done === null || done === 'measured'));
  return isWork && row.pointsLeft !== null && row.pointsLeft > 0;
}

function doneStageOf(control: TenantControl, { decision }: Standing, { snapshot }: TenantPicture): DoneStage | null {
  return decision?.kind === 'done' ? doneStage(decision, control, snapshot.date) : null;
}

function bestFirst(a: RankedAction, b: RankedAction): number {
  return worthOf(b) - worthOf(a) || (b.pointsLeft ?? 0) - (a.pointsLeft ?? 0) || byId(a, b);
}

function worthOf({ pointsLeft, ...row }: RankedAction): number {
  return rankScore({ ...row, pointsLeft: pointsLeft ?? 0 });
}

/** First what may still need work, then what cannot be worked on here, then what is settled. */
const GROUPS: ActionStatus[] = [
  'planned',
  'open',
  'notScored',
  'notLicensed',
  'notMeasured',
  'thirdParty',
  'ignored',
  'completed',
];

function byGroup(a: RankedAction, b: RankedAction): number {
  return (
    GROUPS.indexOf(a.status) - GROUPS.indexOf(b.status) ||
    (b.pointsLeft ?? -1) - (a.pointsLeft ?? -1) ||
    compareText(a.title.toLowerCase(), b.title.toLowerCase()) ||
    byId(a, b)
  );
}

function byId(a: RankedAction, b: RankedAction): number {
  return compareText(a.controlId.toLowerCase(), b.controlId.toLowerCase());
}
