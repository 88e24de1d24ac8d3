import type { Level } from '../../domain/controlProfile';
import { costOf, inPlanOrder, lengthForComfort, lengthForPoints, type PlanAction } from '../../domain/planOrder';
import { leastCostFor, leastCosts, mostPoints, sixtieths } from '../domain/exactPlan';

const LEVELS: (Level | null)[] = [null, 'none', 'low', 'moderate', 'high'];

/** How far the plan is from what an exact solver finds, over `tenants` random ones of 40 actions. */
export function distanceToOptimum(tenants: number) {
  const next = random(20261122);
  const found = { positions: 0, missed: 0, worst: 0, mean: 0 };
  let targets = 0;
  for (let tenant = 0; tenant < tenants; tenant += 1) {
    const actions = Array.from({ length: 40 }, (_, place): PlanAction => ({
      controlId: `control_${place}`,
      pointsLeft: 1 + next(10),
      userImpact: LEVELS[next(LEVELS.length)] ?? null,
      effortMinutes: next(8) === 0 ? null : next(600),
    }));
    const [ordered, least] = [inPlanOrder(actions), leastCosts(actions)];
    for (let position = 0; position <= 100; position += 1) {
      const chosen = ordered.slice(0, lengthForComfort(ordered, position));
      found.positions += 1;
      found.missed += mostPoints(least, costOfAll(chosen)) - pointsOf(chosen);
      const wanted = Math.ceil((pointsOf(actions) * position) / 100);
      const reaching = ordered.slice(0, lengthForPoints(ordered, wanted));
      const last = reaching.at(-1);
      if (last === undefined) continue;
      const above = (costOfAll(reaching) - leastCostFor(least, wanted)) / sixtieths(costOf(last));
      targets += 1;
      found.worst = Math.max(found.worst, above);
      found.mean += above;
    }
  }
  return { ...found, mean: found.mean / targets };
}

const pointsOf = (rows: readonly PlanAction[]) => rows.reduce((sum, { pointsLeft }) => sum + pointsLeft, 0);
const costOfAll = (rows: readonly PlanAction[]) => rows.reduce((sum, row) => sum + sixtieths(costOf(row)), 0);

/** The same numbers at every run, from 0 to `below` - 1. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
