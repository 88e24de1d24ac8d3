import { z } from 'zod';
import { isoDate } from './shared';

/** GET /api/tenants/{tenantId}/history?from&to */
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
