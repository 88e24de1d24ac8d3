import { z } from 'zod';
import { isoDate, level, points } from './shared';

/** GET /api/tenants/{tenantId}/plan?comfort=0..100 or ?target=percent; without either comfort is 50. */
export const planQuery = z
  .object({
    /** How far the slider stands: percent of the points that the plan could gain in all. */
    comfort: z.coerce.number().min(0).max(100).optional(),
    /** The percentage to reach. */
    target: z.coerce.number().min(0).max(100).optional(),
    /** No single action may be noticed by more people than this. An effect that is not known counts as moderate. */
    userImpact: level.optional(),
    /** Of an administrator's time; spreads the plan over weeks. */
    minutesPerWeek: z.coerce.number().int().positive().max(10_080).optional(),
  })
  .refine(({ comfort, target }) => comfort === undefined || target === undefined, {
    message: 'comfort or target, not both',
    path: ['target'],
  });
export type PlanQuery = z.infer<typeof planQuery>;

const planStep = z.object({
  controlId: z.string(),
  pointsLeft: z.number(),
  /** By the printed formula. */
  cost: z.number(),
  /** The week of the plan in which it is finished, from 1; null where no time per week was given. */
  week: z.number().nullable(),
});

export const planResponse = z.object({
  asOf: isoDate,
  comfort: z.number(),
  target: z.number().nullable(),
  /** False where even every action of the plan does not reach the target. */
  reachable: z.boolean(),
  current: points,
  projected: points,
  /** Where everything lands that the ceilings and the licences owned allow. */
  achievable: points,
  /** In the order in which to do them. */
  actions: z.array(z.string()),
  steps: z.array(planStep),
  /** The first action outside the plan; null where all are in it. */
  next: z.string().nullable(),
  minutes: z.number(),
  cost: z.number(),
  weeks: z.number().nullable(),
  /** Actions that the ceiling on user impact, or a licence that is not owned, keeps out. */
  leftOut: z.object({ userImpact: z.number(), licence: z.number() }),
  presets: z.array(z.object({ name: z.enum(['Basic', 'Balanced', 'Aggressive']), comfort: z.number() })),
  formula: z.string(),
  text: z.string(),
});
export type PlanResponse = z.infer<typeof planResponse>;

/** How far a saved plan has come. */
export const planProgress = z.object({
  savedAt: z.string(),
  savedBy: z.string(),
  asOf: isoDate,
  /** Percent that was promised, that holds now, and what is missing (negative where it is exceeded). */
  planned: z.number().nullable(),
  percent: z.number().nullable(),
  behind: z.number().nullable(),
  /** Actions of the plan: all, counted in full, and set aside since (ignored, third party, no longer listed). */
  actions: z.number(),
  done: z.number(),
  setAside: z.number(),
  open: z.array(z.string()),
  text: z.string(),
});
export type PlanProgress = z.infer<typeof planProgress>;
