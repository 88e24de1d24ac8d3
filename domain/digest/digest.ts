import { buildActionQueue } from '../actionQueue';
import { namesPeopleFor } from '../affectedPeople';
import { catalogueEntryOf } from '../catalogue/index';
import { accountBetween } from '../changeAccount';
import type { ActionRow } from '../contract/actions';
import { controlKey, isDeviceControl } from '../controlId';
import { dayIn } from '../days';
import { effectsOf } from '../decisionEffect';
import { freshnessOf } from '../freshness';
import { knownList, withoutNoise } from '../known';
import type { DayPicture, TenantPicture } from '../picture';
import { comparisonsOf, percentOf, scoreOf } from '../score';
import type { IsoDate, SnapshotTotals } from '../snapshot';
import { standingsOf, type Standing } from '../standing';
import { controlsOf, compareText } from '../tenantControl';
import type { DigestAction, DigestContent } from './content';

export interface DigestInput {
  picture: TenantPicture;
  /** The day of the previous digest, or of 7 days before where this is the first. */
  previous: DayPicture | null;
  trend: SnapshotTotals[];
  tenantName: string;
  tenantId: string;
  now: Date;
  /** Of the channel. */
  timeZone: string;
  /** How many next steps are shown; 5 unless told. */
  actions?: number;
}

/** All that one digest shows, as plain data. */
export function digestOf(input: DigestInput): DigestContent {
  const { picture, now } = input;
  const { date } = picture.snapshot;
  const { current, max, percent, controls, confirmed, declared } = scoreOf(picture);
  const open = buildActionQueue(picture).filter((row) => row.status === 'open' && row.rank !== null);
  return {
    version: 1,
    tenantId: input.tenantId,
    tenantName: input.tenantName,
    postedOn: dayIn(now, input.timeZone),
    timeZone: input.timeZone,
    asOf: date,
    stale: freshnessOf(date, now).stale,
    ...notReadSince(input),
    current,
    max,
    percent,
    controls,
    confirmed,
    declared,
    move: moveSince(input.previous, picture),
    comparisons: comparisonsOf(picture.snapshot).comparisons.map((comparison) => ({
      label: comparison.label,
      percent: comparison.percent,
    })),
    trend: trendOf(input.trend),
    actions: open.slice(0, input.actions ?? 5).map((row) => digestAction(row, picture)),
    openActions: open.length,
    openPoints: withoutNoise(open.reduce((sum, row) => sum + (row.pointsLeft ?? 0), 0)),
  };
}

/** From here on a reading that failed is why the figures are old: Microsoft is asked several times a day. */
const FAILING_FROM_HOURS = 24;

function notReadSince({ picture, now, timeZone }: DigestInput): Pick<DigestContent, 'notRead'> {
  const { lastReadAt = null, problem = null } = picture.collection ?? {};
  if (problem === null) return {};
  const hours = lastReadAt === null ? Infinity : (now.getTime() - Date.parse(lastReadAt)) / 3_600_000;
  if (hours < FAILING_FROM_HOURS) return {};
  return { notRead: { since: lastReadAt === null ? null : dayIn(lastReadAt, timeZone) } };
}

/** The same digest with the decisions as they stand now: what a shared card shows after a press. All figures stay those of its day. */
export function digestWithDecisions(content: DigestContent, picture: TenantPicture): DigestContent {
  const controls = controlsOf(picture);
  const standingOf = standingsOf(picture);
  return {
    ...content,
    actions: content.actions.map((action) => {
      const key = controlKey(action.controlId);
      return { ...action, decision: shownDecision(standingOf(key, controls.get(key)?.profile ?? null)) };
    }),
  };
}

function digestAction(row: ActionRow, picture: TenantPicture): DigestAction {
  const effects = effectsOf(picture, row.controlId);
  const effect = (kind: 'ignore' | 'thirdParty') => {
    const found = effects.find((candidate) => candidate.kind === kind);
    return found?.why ?? found?.text ?? '';
  };
  const control = controlsOf(picture).get(controlKey(row.controlId));
  return {
    controlId: row.controlId,
    title: row.title,
    meaning: catalogueEntryOf(row.controlId, row.service).meaning,
    pointsLeft: row.pointsLeft,
    userImpact: row.userImpact,
    effortMinutes: row.effortMinutes,
    affected: row.affected,
    total: row.total,
    counts: row.counts,
    namesPeople: namesPeopleFor(row.controlId, row.service) !== null,
    actionUrl: control?.profile?.actionUrl ?? null,
    writable: !isDeviceControl(row.controlId),
    ignoreEffect: effect('ignore'),
    thirdPartyEffect: effect('thirdParty'),
    decision: null,
  };
}

/** What stands, or what Microsoft refused, so that nobody believes in a change that did not happen. */
function shownDecision({ decision, latest, write }: Standing): DigestAction['decision'] {
  const shown = write?.status === 'refused' ? latest : decision;
  if (shown === null || shown.kind === 'reopen') return null;
  return {
    sequence: shown.sequence,
    kind: shown.kind,
    byName: shown.decidedBy.name,
    at: shown.decidedAt,
    dueOn: shown.dueOn,
    reviewOn: shown.reviewOn,
    reason: shown.reason,
    write: write?.status ?? null,
    writeMessage: write?.message ?? null,
  };
}

function moveSince(previous: DayPicture | null, picture: TenantPicture): DigestContent['move'] {
  if (previous === null || previous.snapshot.date > picture.snapshot.date) return null;
  const account = accountBetween(previous, picture);
  return {
    since: account.from,
    points: account.points,
    max: account.max,
    percent: account.percent,
    headline: account.headline,
    parts: account.parts.map(({ max: _max, ...part }) => part),
  };
}

function trendOf(totals: SnapshotTotals[]): DigestContent['trend'] {
  return knownList(totals)
    .map(({ date, current, max }) => ({ date, percent: percentOf(current, max) }))
    .filter((day): day is { date: IsoDate; percent: number } => day.percent !== null)
    .sort((a, b) => compareText(a.date, b.date));
}
