import { costOf, type PlanAction } from '../../domain/planOrder';

/** Costs are whole minutes of an hour, so sums of them are exact when counted in sixtieths. */
export const sixtieths = (cost: number) => Math.round(cost * 60);

/**
 * Dynamic programming over whole points: the least cost (in sixtieths) of a set that brings exactly that many points.
 * Infinity where no set does. For tests and the benchmark only.
 */
export function leastCosts(actions: readonly PlanAction[]): number[] {
  const all = actions.reduce((sum, { pointsLeft }) => sum + pointsLeft, 0);
  const least = [0, ...Array.from({ length: all }, () => Infinity)];
  for (const action of actions) {
    const cost = sixtieths(costOf(action));
    for (let points = all; points >= action.pointsLeft; points -= 1) {
      least[points] = Math.min(least[points] ?? Infinity, (least[points - action.pointsLeft] ?? Infinity) + cost);
    }
  }
  return least;
}

/** The most points that any set within `cost` brings. */
export function mostPoints(least: readonly number[], cost: number): number {
  return least.findLastIndex((lowest) => lowest <= cost);
}

/** The least cost of any set that brings at least `points`. */
export function leastCostFor(least: readonly number[], points: number): number {
  return Math.min(...least.slice(points));
}
