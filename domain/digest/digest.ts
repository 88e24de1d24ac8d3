import { rankedActions, type RankedAction } from '../actionQueue';
import { namesPeopleFor } from '../affectedPeople';
import { catalogueWordsOf } from '../catalogue/index';
import { accountBetween } from '../changeAccount';
import type { ControlPeriod } from '../confirmation';
import { controlKey, isDeviceControl } from '../controlId';
import { addDays, dayIn } from '../days';
import { effectsOf } from '../decisionEffect';
import { doneAnswers, type DoneAnswer } from '../doneAnswers';
import { forecastOf, type EarlierLists } from '../forecast';
import { freshnessOf } from '../freshness';
import { knownList, withoutNoise } from '../known';
import { textsOf, type Texts } from '../language/texts';
import type { DayPicture, TenantPicture } from '../picture';
import type { SavedPlan } from '../ports/repositories';
import { comparisonsOf, percentOf, scoreOf } from '../score';
import type { IsoDate, SnapshotTotals } from '../snapshot';
import { progressOf } from '../savedPlan';
import { standingsOf } from '../standing';
import { controlsOf, compareText } from '../tenantControl';
import type { DigestAction, DigestContent, PostedContent } from './content';
import { outcomeOf, toldForecast } from './foretold';
import { shownDecision } from './shownDecision';
import { digestTasks, tasksWithDecisions } from './tasks';

export interface DigestInput {
  picture: TenantPicture;
  /** The day of the previous digest, or of 7 days before where this is the first. */
  previous: DayPicture | null;
  trend: SnapshotTotals[];
  /** The newest saved plan. */
  plan: SavedPlan | null;
  /** Microsoft's list of controls as it was before the figures; null where it is not kept. */
  earlier: EarlierLists | null;
  /** Of the controls that `doneControls` names. */
  histories: ReadonlyMap<string, readonly ControlPeriod[]>;
  /** What the channel has heard in the last weeks, newest first. */
  posted: readonly PostedContent[];
  /** Day of the figures that the previous digest of this channel showed; null where there was none. */
  shownBefore: IsoDate | null;
  tenantName: string;
  tenantId: string;
  now: Date;
  /** Of the channel. */
  timeZone: string;
  /** How many next steps are shown. */
  actions: number;
  texts: Texts;
}

/** All that one digest shows, as plain data. */
export function digestOf(input: DigestInput): DigestContent {
  const { picture, now, texts } = input;
  const { date } = picture.snapshot;
  const { current, max, percent, controls, confirmed, declared } = scoreOf(picture);
  const open = rankedActions(picture).filter((row) => row.status === 'open' && row.rank !== null);
  const postedOn = dayIn(now, input.timeZone);
  const move = moveSince(input.previous, picture, texts);
  const answers = doneAnswers(picture, input.histories, texts);
  const forecast = input.earlier === null ? null : forecastOf(picture, input.earlier, texts);
  return {
    version: 1,
    language: texts.language,
    tenantId: input.tenantId,
    tenantName: input.tenantName,
    postedOn,
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
    move,
    comparisons: comparisonsOf(picture.snapshot, texts).comparisons.map((comparison) => ({
      label: comparison.label,
      percent: comparison.percent,
    })),
    trend: trendOf(input.trend),
    actions: open.slice(0, input.actions).map((row) => digestAction(row, picture, texts)),
    plan: input.plan === null ? null : planIn(input.plan, picture, texts),
    tasks: digestTasks(picture, postedOn, answers, texts),
    counted: countedSince(answers, input.previous?.snapshot.date ?? addDays(date, -7)),
    forecast: forecast === null ? null : toldForecast(forecast),
    foretold: outcomeOf(input.posted, picture, move, texts),
    nothingNew: input.shownBefore !== null && date <= input.shownBefore,
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
  const texts = textsOf(content.language);
  const controls = controlsOf(picture);
  const standingOf = standingsOf(picture);
  return {
    ...content,
    actions: content.actions.map((action) => {
      const key = controlKey(action.controlId);
      const shown = shownDecision(standingOf(key, controls.get(key)?.profile ?? null), texts);
      // A reopened row offers its decisions again.
      return { ...action, decision: shown?.kind === 'reopen' ? null : shown };
    }),
    ...(content.tasks === undefined ? {} : { tasks: tasksWithDecisions(content.tasks, picture, texts) }),
  };
}

function digestAction(row: RankedAction, picture: TenantPicture, texts: Texts): DigestAction {
  const effects = effectsOf(picture, row.controlId, texts);
  const effect = (kind: 'ignore' | 'thirdParty') => {
    const found = effects.find((candidate) => candidate.kind === kind);
    return found?.why ?? found?.text ?? '';
  };
  const control = controlsOf(picture).get(controlKey(row.controlId));
  return {
    controlId: row.controlId,
    title: row.title,
    meaning: catalogueWordsOf(row.controlId, row.service, texts.language).meaning,
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

function planIn(plan: SavedPlan, picture: TenantPicture, texts: Texts): NonNullable<DigestContent['plan']> {
  const { planned, text } = progressOf(plan, picture, texts);
  return { percent: planned, text };
}

function countedSince(answers: readonly DoneAnswer[], since: IsoDate): NonNullable<DigestContent['counted']> {
  return answers
    .filter(({ confirmation: { state, on } }) => state !== 'notCounted' && on !== null && on > since)
    .map(({ controlId, title, decision, confirmation }) => ({
      controlId,
      title,
      by: decision.decidedBy.name,
      text: confirmation.text,
    }));
}

function moveSince(previous: DayPicture | null, picture: TenantPicture, texts: Texts): DigestContent['move'] {
  if (previous === null || previous.snapshot.date > picture.snapshot.date) return null;
  const account = accountBetween(previous, picture, texts);
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
