import { rankedActions, type RankedAction } from './actionQueue';
import type { PlanQuery, PlanResponse } from './contract/plan';
import { withoutNoise } from './known';
import type { Texts } from './language/texts';
import type { TenantPicture } from './picture';
import {
  COST_FORMULA,
  costOf,
  DEFAULT_COMFORT,
  inPlanOrder,
  isWithin,
  lengthForComfort,
  lengthForPoints,
  NOISE,
  pointsOf,
  PRESETS,
  UNKNOWN_MINUTES,
  type PlanAction,
} from './planOrder';
import { percentOf, totalsOf } from './score';

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
