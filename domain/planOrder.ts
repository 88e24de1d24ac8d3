import type { PlanResponse } from './contract/plan';
import type { Level } from './controlProfile';
import { compareText } from './tenantControl';

/** The cost as it is printed beside the slider; `costOf` computes exactly this. */
export const COST_FORMULA =
  'cost = what people bear + hours of your time. Bearing it costs 0 where nobody notices, 10 where few do, ' +
  '30 where some do or it is not known, 100 where many do. Unknown time counts as 2 hours, and no action as more than 9 hours. ' +
  'Most points for the least cost come first.';

const BEARING: Record<Level | 'unknown', number> = { none: 0, low: 10, moderate: 30, unknown: 30, high: 100 };
/** Of an administrator's time, where nobody knows it. */
export const UNKNOWN_MINUTES = 120;
/** Below the smallest step of bearing: effort never outweighs what people notice. */
const MOST_HOURS = 9;
const LEAST_HOURS = 1 / 60;

/** Positions of the slider by the names of 2018. */
export const PRESETS: PlanResponse['presets'] = [
  { name: 'Basic', comfort: 25 },
  { name: 'Balanced', comfort: 60 },
  { name: 'Aggressive', comfort: 100 },
];

export const DEFAULT_COMFORT = 50;
/** Points are given to a hundredth; sums of them carry less noise than this. */
export const NOISE = 1e-6;

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

/** Whether no more people notice it than the ceiling says; an effect that is not known counts as moderate. */
export function isWithin({ userImpact }: PlanAction, ceiling: Level): boolean {
  return BEARING[userImpact ?? 'unknown'] <= BEARING[ceiling];
}

export function pointsOf(rows: readonly PlanAction[]): number {
  return rows.reduce((sum, { pointsLeft }) => sum + pointsLeft, 0);
}
