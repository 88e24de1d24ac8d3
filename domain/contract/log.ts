import { z } from 'zod';
import { DECISION_KINDS } from '../decision';
import { isoDate } from './shared';

/** GET /api/tenants/{tenantId}/decisions */
export const decisionsResponse = z.object({
  verification: z.object({ ok: z.boolean(), lines: z.number().nullable(), brokenAt: z.number().nullable() }),
  decisions: z.array(
    z.object({
      sequence: z.number(),
      controlId: z.string(),
      title: z.string(),
      kind: z.enum(DECISION_KINDS),
      by: z.string(),
      at: z.string(),
      source: z.string(),
      reason: z.string().nullable(),
      reviewOn: isoDate.nullable(),
      owner: z.string().nullable(),
      dueOn: isoDate.nullable(),
      undoes: z.number().nullable(),
    }),
  ),
});
export type DecisionsResponse = z.infer<typeof decisionsResponse>;

/** GET /api/tenants/{tenantId}/deliveries */
export const deliveriesResponse = z.object({
  deliveries: z.array(
    z.object({
      channelId: z.string(),
      channelName: z.string().nullable(),
      period: z.string(),
      state: z.string(),
      attempts: z.number(),
      at: z.string(),
      reason: z.string().nullable(),
      /** What an operator can do about it, in words. */
      remedy: z.string().nullable(),
      /** An operator may order it again (only where the state is 'unknown', 'failed', 'forbidden' or 'gone'). */
      canRepost: z.boolean(),
    }),
  ),
  notices: z.array(
    z.object({
      controlId: z.string(),
      personId: z.string(),
      personName: z.string().nullable(),
      week: z.string(),
      state: z.string(),
      at: z.string(),
      by: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});
export type DeliveriesResponse = z.infer<typeof deliveriesResponse>;

/** POST /api/tenants/{tenantId}/deliveries/resolve: what to do with a post nobody knows the fate of. */
export const resolveDeliveryRequest = z.object({
  channelId: z.string(),
  period: z.string(),
  action: z.enum(['repost', 'leave']),
});
export type ResolveDeliveryRequest = z.infer<typeof resolveDeliveryRequest>;
