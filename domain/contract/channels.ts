import { z } from 'zod';
import { DROPS, STEPS } from '../digest/options';
import { TIME_OF_DAY } from '../digest/schedule';
import { LANGUAGES } from '../language/language';

const LONGEST_ZONE = 60;

const range = ({ least, most }: { least: number; most: number }) => `from ${least} to ${most}`;

/** How a channel of the app stands: what was chosen for its digest, when the next one comes and what became of the last one. */
export const channelDigest = z.object({
  channelId: z.string(),
  teamId: z.string(),
  teamName: z.string().nullable(),
  channelName: z.string().nullable(),
  /** null until an operator has chosen one; kept while the digest is off. */
  schedule: z.object({ weekday: z.number(), time: z.string(), timeZone: z.string() }).nullable(),
  enabled: z.boolean(),
  nextDueAt: z.string().nullable(),
  /** How many next steps the digest shows. */
  actions: z.number(),
  /** From this drop in percent points on the channel is told between digests; null: never. */
  alertDrop: z.number().nullable(),
  language: z.enum(LANGUAGES),
  /** Why posts no longer reach it; null while all is well. */
  problem: z.string().nullable(),
  /** The newest digest, whatever became of it; alerts do not count. `at` is when it was due or asked for. */
  lastDigest: z
    .object({
      state: z.string(),
      at: z.string(),
      reason: z.string().nullable(),
      /** What an operator can do about it, in words. */
      remedy: z.string().nullable(),
    })
    .nullable(),
});
export type ChannelDigest = z.infer<typeof channelDigest>;

/** GET /api/tenants/{tenantId}/channels */
export const channelsResponse = z.object({ channels: z.array(channelDigest) });
export type ChannelsResponse = z.infer<typeof channelsResponse>;

/** POST /api/tenants/{tenantId}/channels/{channelId}/digest: what is not named stays as it is. */
export const channelDigestRequest = z
  .strictObject({
    /** null turns the digest off; its day and time are kept for when it is turned on again. */
    schedule: z
      .strictObject({
        weekday: z.literal([1, 2, 3, 4, 5, 6, 7], 'a day from 1 (Monday) to 7 (Sunday)'),
        time: z.string().regex(TIME_OF_DAY, 'a time of day such as 08:00'),
        timeZone: z.string().trim().min(1).max(LONGEST_ZONE),
      })
      .nullable()
      .optional(),
    actions: z.number().int().min(STEPS.least, range(STEPS)).max(STEPS.most, range(STEPS)).optional(),
    alertDrop: z.number().min(DROPS.least, range(DROPS)).max(DROPS.most, range(DROPS)).nullable().optional(),
    language: z.enum(LANGUAGES).optional(),
  })
  .refine((body) => Object.keys(body).length > 0, 'nothing to change is named');
export type ChannelDigestRequest = z.infer<typeof channelDigestRequest>;

/** What became of an order, and how the channel stands now. */
export const channelDigestResponse = z.object({ channel: channelDigest, message: z.string() });
export type ChannelDigestResponse = z.infer<typeof channelDigestResponse>;
