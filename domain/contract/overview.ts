import { z } from 'zod';
import { changeAccount } from './changes';
import { channelDigest } from './channels';
import { forecast } from './forecast';
import { planProgress } from './plan';
import { isoDate, points } from './shared';

/** Where the reported score lands when accepted work is done, and when all is done that the licences owned allow. */
const outlook = z.object({ planned: points, achievable: points });
export type Outlook = z.infer<typeof outlook>;

/** A decision that wants looking at: a review that is due, or accepted work past its date. */
const dueDecision = z.object({
  kind: z.enum(['review', 'overdue']),
  controlId: z.string(),
  title: z.string(),
  sequence: z.number(),
  decided: z.enum(['accept', 'ignore', 'thirdParty']),
  by: z.string(),
  reason: z.string().nullable(),
  dueOn: isoDate,
  text: z.string(),
});
export type DueDecision = z.infer<typeof dueDecision>;

/** GET /api/tenants/{tenantId}/overview. `score` and `asOf` are null before Microsoft's first figures. */
export const overviewResponse = z.object({
  tenantId: z.string(),
  displayName: z.string().nullable(),
  asOf: isoDate.nullable(),
  /** Days between asOf and now; `stale` from 3 days on. */
  freshness: z.object({
    ageDays: z.number().nullable(),
    stale: z.boolean(),
    lastCollectedAt: z.string().nullable(),
    problem: z.string().nullable(),
  }),
  score: z
    .object({
      current: z.number(),
      max: z.number(),
      percent: z.number().nullable(),
      /** Controls that Microsoft scored that day. */
      controls: z.number(),
      /** Points measured by Microsoft; confirmed + declared = current. */
      confirmed: z.number(),
      /** Points on the school's own word (third party, alternate mitigation). */
      declared: z.number(),
      inScope: points,
    })
    .nullable(),
  outlook: outlook.nullable(),
  /** Longest overdue first. */
  due: z.array(dueDecision),
  /** How far the saved plan has come; null where none was saved. */
  plan: planProgress.nullable(),
  categories: z.array(
    z.object({ category: z.string(), current: z.number(), max: z.number(), percent: z.number().nullable() }),
  ),
  comparisons: z.array(
    z.object({
      basis: z.string(),
      label: z.string(),
      percent: z.number(),
      asOf: isoDate,
      seatRange: z.object({ from: z.number(), to: z.number() }).nullable(),
    }),
  ),
  /** Comparisons Microsoft is known to offer but did not supply, each with the sentence to show. */
  comparisonsMissing: z.array(z.object({ basis: z.string(), text: z.string() })),
  /** Against the newest snapshot at least 7 days older; null where there is none. */
  change: changeAccount.nullable(),
  /** What Microsoft's list of controls will move once it counts there; null where nothing is ahead. */
  forecast: forecast.nullable(),
  trend: z.array(z.object({ date: isoDate, percent: z.number().nullable() })),
  /** The one that was chosen for digests, else the first; null where the app is in none. */
  channel: channelDigest.nullable(),
});
export type OverviewResponse = z.infer<typeof overviewResponse>;
