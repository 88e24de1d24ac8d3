import { rankedActions, type RankedAction } from './actionQueue';
import type { PlanQuery, PlanResponse } from './contract/plan';
import type { Level } from './controlProfile';
import { withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import { percentOf, totalsOf } from './score';
import { compareText } from './tenantControl';

/** The cost as it is printed beside the slider; `costOf` computes exactly this. */
export const COST_FORMULA =
  'cost = what people bear + hours of your time. Bearing it costs 0 where nobody notices, 10 where few do, ' +
  '30 where some do or it is not known, 100 where many do. Unknown time counts as 2 hours, and no action as more than 9 hours. ' +
  'Most points for the least cost come first.';

const BEARING: Record<Level | 'unknown', number> = { none: 0, low: 10, moderate: 30, unknown: 30, high: 100 };
const UNKNOWN_MINUTES = 120;
/** Below the smallest step of bearing: effort never outweighs what people notice. */
const MOST_HOURS = 9;
const LEAST_HOURS = 1 / 60;

/** Positions of the slider by the names of 2018. */
const PRESETS: PlanResponse['presets'] = [
  { name: 'Basic', comfort: 25 },
  { name: 'Balanced', comfort: 60 },
  { name: 'Aggressive', comfort: 100 },
];

const DEFAULT_COMFORT = 50;
/** Points are given to a hundredth; sums of them carry less noise than this. */
const NOISE = 1e-6;

/** An action that can still bring points, with what it asks of people and administrators. */
export interface PlanAction {
  controlId: string;
  pointsLeft: number;
  userImpact: Level | null;
  effortMinutes: number | null;
}

/** Always above 0, so that points per cost can be compared. */
export function costOf({ userImpact, effortMinutes }: Pick<PlanAction, 'userImpact' | 'effortMinutes'>): number {
  const hours = Math.min(MOST_HOURS, Math.max(LEAST_HOURS, (effortMinutes ?? UNKNOWN_MINUTES) / 60));
  return BEARING[userImpact ?? 'unknown'] + hours;
}

/**
 * Most points per cost first. Whatever is cut off this list from its beginning is the best there is for its cost: no other set of the
 * same or lower cost brings more points, because every action outside brings fewer points per cost than each one inside.
 */
export function inPlanOrder<T extends PlanAction>(actions: readonly T[]): T[] {
  return actions.toSorted(
    (a, b) =>
      b.pointsLeft / costOf(b) - a.pointsLeft / costOf(a) ||
      costOf(a) - costOf(b) ||
      compareText(a.controlId.toLowerCase(), b.controlId.toLowerCase()),
  );
}

/** How many of the ordered actions fit a position: all whose points together stay within that percent of all points. */
export function lengthForComfort(ordered: readonly PlanAction[], comfort: number): number {
  const limit = (pointsOf(ordered) * Math.min(100, Math.max(0, comfort))) / 100 + NOISE;
  let [length, points] = [0, 0];
  for (const { pointsLeft } of ordered) {
    points += pointsLeft;
    if (points > limit) break;
    length += 1;
  }
  return length;
}

/** How many of the ordered actions bring `points`; all of them where they do not suffice. */
export function lengthForPoints(ordered: readonly PlanAction[], points: number): number {
  let [length, gained] = [0, 0];
  for (const { pointsLeft } of ordered) {
    if (gained >= points - NOISE) break;
    gained += pointsLeft;
    length += 1;
  }
  return length;
}

/** What the slider yields: the actions of a position or a target in order, where they lead, and the weeks they take. */
export function planOf(picture: TenantPicture, query: PlanQuery, texts: Texts): PlanResponse {
  const plan = wordlessPlanOf(picture, query);
  return { ...plan, text: planText(plan, texts) };
}

/** The same for whoever needs no words. */
export function wordlessPlanOf(picture: TenantPicture, query: PlanQuery): Omit<PlanResponse, 'text'> {
  const queue = rankedActions(picture);
  const candidates = candidatesOf(queue);
  const allowed = candidates.filter((row) => query.userImpact === undefined || isWithin(row, query.userImpact));
  const ordered = inPlanOrder(allowed);
  const { current, max } = totalsOf(picture);
  const landing = (rows: readonly PlanAction[]) => {
    const gained = withoutNoise(Math.min(Math.max(max, current), current + pointsOf(rows)));
    return { current: gained, max, percent: percentOf(gained, max) };
  };
  const wanted = query.target === undefined ? null : (query.target * max) / 100 - current;
  const length =
    wanted === null ? lengthForComfort(ordered, query.comfort ?? DEFAULT_COMFORT) : lengthForPoints(ordered, wanted);
  const chosen = ordered.slice(0, length);
  const [projected, achievable] = [landing(chosen), landing(ordered)];
  const reachable = query.target === undefined || (achievable.percent ?? -1) >= query.target - NOISE;
  const minutes = chosen.reduce((sum, row) => sum + (row.effortMinutes ?? UNKNOWN_MINUTES), 0);
  const steps = stepsOf(chosen, query.minutesPerWeek ?? null);
  return {
    asOf: picture.snapshot.date,
    comfort: query.target === undefined ? (query.comfort ?? DEFAULT_COMFORT) : comfortOf(chosen, ordered),
    target: query.target ?? null,
    reachable,
    current: landing([]),
    projected,
    achievable,
    actions: chosen.map(({ controlId }) => controlId),
    steps,
    next: ordered[length]?.controlId ?? null,
    minutes,
    cost: withoutNoise(chosen.reduce((sum, row) => sum + costOf(row), 0)),
    weeks: query.minutesPerWeek === undefined ? null : (steps.at(-1)?.week ?? 0),
    leftOut: {
      userImpact: candidates.length - allowed.length,
      licence: queue.filter(({ status }) => status === 'notLicensed').length,
    },
    presets: PRESETS,
    formula: COST_FORMULA,
  };
}

/** What ranks can be worked on: open and accepted actions with points left, in licences that are owned. */
export function candidatesOf(queue: readonly RankedAction[]): (RankedAction & { pointsLeft: number })[] {
  return queue.filter(
    (row): row is RankedAction & { pointsLeft: number } => row.rank !== null && row.pointsLeft !== null,
  );
}

function isWithin({ userImpact }: PlanAction, ceiling: Level): boolean {
  return BEARING[userImpact ?? 'unknown'] <= BEARING[ceiling];
}

/** The position at which a plan of these actions begins. */
function comfortOf(chosen: readonly PlanAction[], ordered: readonly PlanAction[]): number {
  const all = pointsOf(ordered);
  return all === 0 ? 0 : withoutNoise((pointsOf(chosen) / all) * 100);
}

/** One after the other; an action that is longer than a week's time goes on in the next. */
function stepsOf(chosen: readonly PlanAction[], minutesPerWeek: number | null): PlanResponse['steps'] {
  let spent = 0;
  return chosen.map((row) => {
    spent += row.effortMinutes ?? UNKNOWN_MINUTES;
    const week = minutesPerWeek === null ? null : Math.max(1, Math.ceil(spent / minutesPerWeek));
    return { controlId: row.controlId, pointsLeft: row.pointsLeft, cost: withoutNoise(costOf(row)), week };
  });
}

function planText(plan: Omit<PlanResponse, 'text'>, texts: Texts): string {
  const { actions, minutes, projected, achievable, target, reachable, weeks } = plan;
  const lands =
    actions.length === 0
      ? texts.plan.noAction(projected.percent)
      : texts.plan.lands(actions.length, minutes, weeks, projected.percent);
  return reachable || target === null ? lands : texts.plan.unreachable(target, achievable.percent, lands);
}

function pointsOf(rows: readonly PlanAction[]): number {
  return rows.reduce((sum, { pointsLeft }) => sum + pointsLeft, 0);
}
