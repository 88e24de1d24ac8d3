import type { ActionRow } from '../../../domain/contract/actions';
import {
  DEFAULT_COMFORT,
  inPlanOrder,
  isWithin,
  lengthForComfort,
  pointsOf,
  UNKNOWN_MINUTES,
} from '../../../domain/planOrder';
import { LEVELS } from '../../lib/words';
import type { Level } from '../../lib/words';

/** What the slider is set to; it lives in the address of the tab. */
export interface PlanSettings {
  /** Position of the thumb, 0 to 100; null while nobody has moved it. */
  comfort: number | null;
  /** No single action may be noticed by more people than this; null for no ceiling. */
  ceiling: Level | null;
  /** Of an administrator's time; null where nobody has said. */
  minutesPerWeek: number | null;
}

const LONGEST_WEEK = 10_080;

export function readPlan(address: URLSearchParams): PlanSettings {
  return {
    comfort: wholeNumber(address.get('comfort'), 0, 100),
    ceiling: LEVELS.find((level) => level === address.get('ceiling')) ?? null,
    minutesPerWeek: wholeNumber(address.get('week'), 1, LONGEST_WEEK),
  };
}

function wholeNumber(said: string | null, least: number, most: number): number | null {
  const number = /^\d{1,5}$/.test(said ?? '') ? Number(said) : NaN;
  return number >= least && number <= most ? number : null;
}

/** The address with these settings; everything else in it stays. */
export function writePlan(address: URLSearchParams, settings: PlanSettings): URLSearchParams {
  const next = new URLSearchParams(address);
  const named = { comfort: settings.comfort, ceiling: settings.ceiling, week: settings.minutesPerWeek };
  for (const [name, value] of Object.entries(named)) {
    if (value === null) next.delete(name);
    else next.set(name, String(value));
  }
  return next;
}

export type PlanStep = ActionRow & { pointsLeft: number };

/** Whatever can be planned, in the order in which to do it: every position of the slider is a beginning of `steps`. */
export interface PlanOrder {
  steps: PlanStep[];
  /** Actions that the ceiling, or a licence that is not owned, keeps out. */
  leftOut: { userImpact: number; licence: number };
}

/** The service orders in the same way (domain/plan.ts), so that what is saved is what was seen. */
export function planOrderOf(rows: readonly ActionRow[], ceiling: Level | null): PlanOrder {
  const candidates = rows.filter((row): row is PlanStep => row.rank !== null && row.pointsLeft !== null);
  const allowed = ceiling === null ? candidates : candidates.filter((row) => isWithin(row, ceiling));
  return {
    steps: inPlanOrder(allowed),
    leftOut: {
      userImpact: candidates.length - allowed.length,
      licence: rows.filter(({ status }) => status === 'notLicensed').length,
    },
  };
}

/** What a position of the slider means. */
export interface Planned {
  /** How many of the order's steps are in it. */
  length: number;
  /** Where the score lands; null where it cannot be said. */
  percent: number | null;
  minutes: number;
  /** Actions whose minutes nobody knows: each was counted as two hours. */
  unknownMinutes: number;
  /** Actions that some or many people notice, or nobody knows how many. */
  noticed: number;
  /** null where no time a week was given. */
  weeks: number | null;
  /** The first action outside; null where all are in. */
  next: PlanStep | null;
}

/** The slider as it is set, with what that means. */
export interface PlanPosition {
  settings: PlanSettings;
  planned: Planned;
}

export function plannedAt(
  { steps }: PlanOrder,
  score: { current: number; max: number },
  { comfort, minutesPerWeek }: Pick<PlanSettings, 'comfort' | 'minutesPerWeek'>,
): Planned {
  const length = lengthForComfort(steps, comfort ?? DEFAULT_COMFORT);
  const chosen = steps.slice(0, length);
  const minutes = chosen.reduce((sum, { effortMinutes }) => sum + (effortMinutes ?? UNKNOWN_MINUTES), 0);
  return {
    length,
    percent: percentAfter(score, pointsOf(chosen)),
    minutes,
    unknownMinutes: chosen.filter(({ effortMinutes }) => effortMinutes === null).length,
    noticed: chosen.filter(({ userImpact }) => userImpact !== 'none' && userImpact !== 'low').length,
    weeks: minutesPerWeek === null ? null : Math.ceil(minutes / minutesPerWeek),
    next: steps[length] ?? null,
  };
}

function percentAfter({ current, max }: { current: number; max: number }, gained: number): number | null {
  return max > 0 ? (Math.min(Math.max(max, current), current + gained) / max) * 100 : null;
}
