import { z } from 'zod';
import { counted, isoDate } from './shared';

export const peopleCause = z.enum(['noMethodRegistered', 'registeredNotCapable', 'emergencyAccount', 'unknown']);

export const lastNotice = z.object({
  at: z.string(),
  state: z.enum(['pending', 'sending', 'sent', 'throttled', 'refused', 'unknown']),
  by: z.string(),
  reason: z.string().nullable(),
});

export const affectedPerson = z.object({
  id: z.string(),
  displayName: z.string(),
  roles: z.array(z.string()),
  cause: peopleCause,
  /** The cause in a sentence. */
  causeText: z.string(),
  /** An emergency ("break glass") account: listed, never notified. */
  emergency: z.boolean(),
  lastNotice: lastNotice.optional(),
});
export type AffectedPerson = z.infer<typeof affectedPerson>;

/** GET /api/tenants/{tenantId}/actions/{controlId}/people */
export const peopleResponse = z.object({
  /** Day the names were read; null where none could be. */
  asOf: isoDate.nullable(),
  /** Day of Microsoft's count, which is measured at another time than the names; null where it gave none. */
  countAsOf: isoDate.nullable(),
  /** Microsoft's count; null where it gave none. */
  affected: z.number().nullable(),
  total: z.number().nullable(),
  /** What is counted; null where Microsoft gave no count. */
  counts: counted.nullable(),
  /** How many are named below. */
  named: z.number(),
  people: z.array(affectedPerson),
  /** Where the names come from, in words. */
  source: z.string().nullable(),
  /** Why names cannot be had. */
  unavailable: z.object({ reason: z.string(), message: z.string() }).optional(),
});
export type PeopleResponse = z.infer<typeof peopleResponse>;

/** POST /api/tenants/{tenantId}/actions/{controlId}/notices */
export const noticesRequest = z.object({
  personIds: z.array(z.string().min(1).max(100)).min(1).max(100),
  note: z.string().trim().max(150).optional(),
});
export type NoticesRequest = z.infer<typeof noticesRequest>;

/** 202: one result per person asked for. */
export const noticesResponse = z.object({
  results: z.array(
    z.object({
      personId: z.string(),
      displayName: z.string().nullable(),
      /** queued now; already this week; not among the affected; an emergency account. */
      result: z.enum(['queued', 'alreadyThisWeek', 'notAffected', 'emergencyAccount']),
      message: z.string(),
    }),
  ),
});
export type NoticesResponse = z.infer<typeof noticesResponse>;
