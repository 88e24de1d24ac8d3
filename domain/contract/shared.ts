import { z } from 'zod';

/** Schemas of what tab and service say to each other. Field names are an interface that others rely on: add, never rename. */

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
export const points = z.object({ current: z.number(), max: z.number(), percent: z.number().nullable() });

export const apiError = z.object({
  error: z.object({
    code: z.string(),
    /** What happened. */
    message: z.string(),
    /** What to do next. */
    help: z.string(),
  }),
});
export type ApiError = z.infer<typeof apiError>;

export const role = z.enum(['none', 'reader', 'operator']);
export type Role = z.infer<typeof role>;

export const level = z.enum(['none', 'low', 'moderate', 'high']);

/**
 * What Microsoft's counts of an action are counts of, so that nobody calls computers or policies "people".
 * 'objects': counted, but neither people nor devices, or not known which; say "not covered yet", without a noun.
 */
export const counted = z.enum(['people', 'devices', 'objects']);
export type Counted = z.infer<typeof counted>;

/** Who says so: Microsoft, or our catalogue. */
export const origin = z.enum(['microsoft', 'catalogue']);
