import { z } from 'zod';
import { isoDate } from './shared';

export const changeKind = z.enum([
  'earned',
  'lost',
  'declared',
  'population',
  'added',
  'removed',
  'reweighted',
  'unexplained',
]);
export type ChangeKind = z.infer<typeof changeKind>;

export const changePart = z.object({
  kind: changeKind,
  controlId: z.string().optional(),
  /** Points, maximum and percent points that this part moved. */
  points: z.number(),
  max: z.number(),
  percent: z.number(),
  text: z.string(),
});
export type ChangePart = z.infer<typeof changePart>;

/** GET /api/tenants/{tenantId}/changes?from&to. The parts sum to points, max and percent. */
export const changeAccount = z.object({
  from: isoDate,
  to: isoDate,
  points: z.number(),
  max: z.number(),
  percent: z.number(),
  /** Largest first. */
  parts: z.array(changePart),
  /** One sentence that names the largest part. */
  headline: z.string(),
});
export type ChangeAccount = z.infer<typeof changeAccount>;
