import type { Level } from './controlProfile';

/** What decides the place of an action in the queue. null is unknown. */
export interface RankInput {
  pointsLeft: number;
  userImpact: Level | null;
  effortMinutes: number | null;
  /** People or objects still to reach, and all there are. */
  affected: number | null;
  total: number | null;
}

/** The formula as it is printed beside the queue; `rankScore` computes exactly this. */
export const RANKING_FORMULA =
  'points left x comfort / (1 + minutes / 120) x (0.9 + 0.2 x share still to reach). ' +
  'Comfort is 1 where nobody notices, 0.8 where few do, 0.5 where some do or it is not known, 0.25 where many do. ' +
  'Unknown minutes count as 120, an unknown share as one half. Equal results: more points first.';

const COMFORT: Record<Level | 'unknown', number> = { none: 1, low: 0.8, moderate: 0.5, unknown: 0.5, high: 0.25 };
const HALVING_MINUTES = 120;

/** Higher is a better next step: many points, little that people notice, little work, many reached. */
export function rankScore({ pointsLeft, userImpact, effortMinutes, affected, total }: RankInput): number {
  const share = affected === null || total === null || total <= 0 ? 0.5 : Math.min(1, affected / total);
  const effort = 1 + (effortMinutes ?? HALVING_MINUTES) / HALVING_MINUTES;
  return ((pointsLeft * COMFORT[userImpact ?? 'unknown']) / effort) * (0.9 + 0.2 * share);
}
