import { z } from 'zod';
import { isoDate } from './shared';

/** Pace of the score in percent points a month, with the range most of its slopes lie in. */
const trend = z.object({
  from: isoDate,
  to: isoDate,
  perMonth: z.number(),
  low: z.number(),
  high: z.number(),
  text: z.string(),
});
export type Trend = z.infer<typeof trend>;

/** Months until a percentage is reached at the usual, the fastest and the slowest pace; null: never at that pace. */
const timeToTarget = z.object({
  target: z.number(),
  months: z.number().nullable(),
  soonest: z.number().nullable(),
  latest: z.number().nullable(),
  text: z.string(),
});
export type TimeToTarget = z.infer<typeof timeToTarget>;

export const historyQuery = z.object({
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** A percentage: how long until the score is there. */
  target: z.coerce.number().min(0).max(100).optional(),
});

/** GET /api/tenants/{tenantId}/history?from&to&target */
export const historyResponse = z.object({
  from: isoDate,
  to: isoDate,
  days: z.array(
    z.object({
      date: isoDate,
      current: z.number(),
      max: z.number(),
      percent: z.number().nullable(),
      comparisons: z.array(z.object({ basis: z.string(), percent: z.number() })),
    }),
  ),
  /** Every basis that occurs in `days`, with its name as of the newest day that has it. */
  bases: z.array(z.object({ basis: z.string(), label: z.string() })),
  /** null where less than four weeks are known. */
  trend: trend.nullable(),
  /** null where no target was asked for, or nothing can be said. */
  timeToTarget: timeToTarget.nullable(),
  /** Days without figures between two that have some, both ends included. */
  gaps: z.array(z.object({ from: isoDate, to: isoDate })),
  events: z.array(
    z.object({
      date: isoDate,
      kind: z.enum(['decision', 'change']),
      controlId: z.string().optional(),
      text: z.string(),
    }),
  ),
});
export type HistoryResponse = z.infer<typeof historyResponse>;
