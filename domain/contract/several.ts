import { z } from 'zod';
import { points } from './shared';

/** Decisions that can be taken on several actions at once. */
export const SEVERAL_KINDS = ['accept', 'ignore', 'thirdParty'] as const;
export type SeveralKind = (typeof SEVERAL_KINDS)[number];

/** POST /api/tenants/{tenantId}/effects; nothing is decided. */
export const severalEffectRequest = z.object({
  decision: z.enum(SEVERAL_KINDS),
  controlIds: z.array(z.string().min(1).max(200)).min(1).max(2000),
});
export type SeveralEffectRequest = z.infer<typeof severalEffectRequest>;

/** What one decision on several actions would do to the three numbers, once Microsoft has taken it. */
export const severalEffect = z.object({
  possible: z.array(z.string()),
  impossible: z.array(z.object({ controlId: z.string(), title: z.string(), why: z.string() })),
  reported: points,
  confirmed: z.number(),
  declared: z.number(),
  inScope: points,
  text: z.string(),
});
export type SeveralEffect = z.infer<typeof severalEffect>;
