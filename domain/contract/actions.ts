import { z } from 'zod';
import { DECISION_KINDS } from '../decision';
import { counted, isoDate, level, origin, points } from './shared';

export const actionStatus = z.enum([
  'open',
  'planned',
  'completed',
  'ignored',
  'thirdParty',
  'notMeasured',
  'notScored',
  'notLicensed',
]);
export type ActionStatus = z.infer<typeof actionStatus>;

/** One row of the action queue. null is "not supplied", never 0. */
export const actionRow = z.object({
  controlId: z.string(),
  title: z.string(),
  service: z.string().nullable(),
  category: z.string().nullable(),
  score: z.number().nullable(),
  maxScore: z.number().nullable(),
  pointsLeft: z.number().nullable(),
  status: actionStatus,
  /** Microsoft's state as it stands in Graph, unknown words kept. */
  state: z.string(),
  owner: z.string().nullable(),
  dueOn: isoDate.nullable(),
  reviewOn: isoDate.nullable(),
  userImpact: level.nullable(),
  userImpactFrom: origin.nullable(),
  effortMinutes: z.number().nullable(),
  threats: z.array(z.string()),
  threatsFrom: origin,
  affected: z.number().nullable(),
  total: z.number().nullable(),
  /** What `affected` and `total` count; null where Microsoft gives no count. */
  counts: counted.nullable(),
  /** 1 is the best next step; null where the action does not rank. */
  rank: z.number().nullable(),
  /** Why it ranks there, or why it does not: "8 points, nobody notices, 20 minutes". */
  reason: z.string(),
  /** The newest decision, where there is one. */
  decision: z
    .object({
      sequence: z.number(),
      kind: z.enum(DECISION_KINDS),
      by: z.string(),
      at: z.string(),
      reason: z.string().nullable(),
      /** 'pending' until Microsoft has taken it; 'refused' with Microsoft's sentence; null where nothing is written back. */
      write: z.object({ status: z.enum(['pending', 'written', 'refused']), message: z.string().nullable() }).nullable(),
    })
    .nullable(),
});
export type ActionRow = z.infer<typeof actionRow>;

/** GET /api/tenants/{tenantId}/actions, best first, then those that do not rank. */
export const actionsResponse = z.object({ asOf: isoDate.nullable(), total: z.number(), actions: z.array(actionRow) });
export type ActionsResponse = z.infer<typeof actionsResponse>;

export const actionsQuery = z.object({
  category: z.string().optional(),
  userImpact: level.or(z.literal('unknown')).optional(),
  /** At most this many minutes. */
  effort: z.coerce.number().int().positive().max(100_000).optional(),
  threat: z.string().max(200).optional(),
  state: actionStatus.optional(),
  service: z.string().max(200).optional(),
  owner: z.string().max(200).optional(),
  text: z.string().max(200).optional(),
  /** The queue as it stood at the end of this day; the newest without it. */
  on: isoDate.optional(),
});
export type ActionsQuery = z.infer<typeof actionsQuery>;

export const decisionEffect = z.object({
  kind: z.enum(DECISION_KINDS),
  /** False with the sentence why, where this person's click could not do it (a device control, a completed one). */
  possible: z.boolean(),
  why: z.string().nullable(),
  /** The three numbers after the decision has taken effect, and one sentence that says it. */
  reported: points,
  confirmed: z.number(),
  declared: z.number(),
  inScope: points,
  text: z.string(),
});
export type DecisionEffect = z.infer<typeof decisionEffect>;

/** What became of "I did it". Silence of Microsoft is never called failure. */
export const confirmation = z.object({
  state: z.enum(['waiting', 'silent', 'confirmed', 'partly', 'notCounted']),
  /** Points gained, and the day of the first figures that show them; null where none came yet. */
  points: z.number().nullable(),
  on: isoDate.nullable(),
  /** The last day of which the figures normally show it. */
  until: isoDate,
  text: z.string(),
});
export type Confirmation = z.infer<typeof confirmation>;

const sourced = z.object({ text: z.string(), from: origin });

/** GET /api/tenants/{tenantId}/actions/{controlId} */
export const actionDetail = z.object({
  asOf: isoDate.nullable(),
  action: actionRow,
  meaning: sourced.nullable(),
  why: sourced.nullable(),
  usersNotice: sourced.nullable(),
  licence: sourced.nullable(),
  verify: sourced.nullable(),
  rollBack: sourced.nullable(),
  peopleSource: sourced.nullable(),
  threats: z.array(
    z.object({
      name: z.string(),
      what: z.string(),
      inSchool: z.string(),
      cost: z.string(),
      /** How many other actions fight it and are still to do, and the best of them. */
      others: z.number(),
      best: z.array(z.object({ controlId: z.string(), title: z.string(), pointsLeft: z.number().nullable() })),
    }),
  ),
  /** Microsoft's HTML: sanitise before showing. */
  remediationHtml: z.string().nullable(),
  impactHtml: z.string().nullable(),
  statusHtml: z.string().nullable(),
  actionUrl: z.string().nullable(),
  lastSynced: z.string().nullable(),
  history: z.array(
    z.object({
      from: isoDate,
      to: isoDate.nullable(),
      score: z.number().nullable(),
      count: z.number().nullable(),
      total: z.number().nullable(),
    }),
  ),
  decisions: z.array(
    z.object({
      sequence: z.number(),
      kind: z.enum(DECISION_KINDS),
      by: z.string(),
      at: z.string(),
      reason: z.string().nullable(),
      reviewOn: isoDate.nullable(),
      owner: z.string().nullable(),
      dueOn: isoDate.nullable(),
    }),
  ),
  effects: z.array(decisionEffect),
  /** Where somebody has said that it is done; null otherwise. */
  confirmation: confirmation.nullable(),
  /** True where the people route can name people or say why not. */
  namesPeople: z.boolean(),
});
export type ActionDetail = z.infer<typeof actionDetail>;

/** POST /api/tenants/{tenantId}/actions/{controlId}/decisions; header Idempotency-Key honoured. */
export const decisionRequest = z
  .object({
    decision: z.enum(DECISION_KINDS),
    reason: z.string().trim().max(1000).optional(),
    reviewOn: isoDate.optional(),
    /** Ignore and third party without a review: needs a longer reason, and no review date beside it. */
    forEver: z.boolean().optional(),
    owner: z.string().trim().max(200).optional(),
    dueOn: isoDate.optional(),
    /** Sequence of the decision the person saw, null for none; without it the newest is taken. */
    seen: z.number().int().nullable().optional(),
    /** Takes back the decision of this sequence, restoring what stood before. */
    undoes: z.number().int().optional(),
  })
  .refine(({ forEver, reviewOn }) => forEver !== true || reviewOn === undefined, {
    message: 'for ever has no review date',
    path: ['reviewOn'],
  });
export type DecisionRequest = z.infer<typeof decisionRequest>;

export const decisionResponse = z.object({ action: actionRow, message: z.string() });
export type DecisionResponse = z.infer<typeof decisionResponse>;
