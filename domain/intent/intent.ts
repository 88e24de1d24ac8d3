import { z } from 'zod';
import { isoDate, level } from '../contract/shared';
import { DECISION_KINDS } from '../decision';

/** Days of the tenant's calendar, both included. */
const period = z.object({ from: isoDate, to: isoDate });
export type Period = z.infer<typeof period>;

/** Words about an action: an id, or what to search the queue for. */
const words = z.string().min(1).max(2000);
const person = z.string().min(1).max(200).nullable();

/** What somebody wants to know or to have done. A slot that was not named is null. */
export const intent = z.discriminatedUnion('name', [
  z.object({ name: z.literal('help') }),
  z.object({ name: z.literal('score') }),
  z.object({
    name: z.literal('why'),
    period: period.nullable(),
    /** Which way the asker thinks it went. */
    direction: z.enum(['up', 'down']).nullable(),
  }),
  z.object({
    name: z.literal('top'),
    count: z.number().int().min(1).max(999).nullable(),
    category: z.string().nullable(),
    /** No more people may notice than this. */
    userImpact: level.nullable(),
    minutes: z.number().positive().max(100_000).nullable(),
    /** A key of the threats. */
    threat: z.string().nullable(),
    /** Who took it on; 'me' for the asker. */
    person,
  }),
  z.object({ name: z.literal('action'), words }),
  z.object({
    name: z.literal('plan'),
    target: z.number().min(0).max(100).nullable(),
    comfort: z.number().min(0).max(100).nullable(),
    userImpact: level.nullable(),
  }),
  z.object({
    name: z.literal('decide'),
    decision: z.enum(DECISION_KINDS),
    words,
    reason: z.string().min(1).max(2000).nullable(),
  }),
  z.object({ name: z.literal('who'), words }),
  z.object({ name: z.literal('notify'), words }),
  z.object({ name: z.literal('history'), period: period.nullable() }),
  z.object({ name: z.literal('compare') }),
  z.object({ name: z.literal('due') }),
  z.object({ name: z.literal('digestNow') }),
  z.object({ name: z.literal('digestPreview') }),
  z.object({ name: z.literal('digestOff') }),
  z.object({
    name: z.literal('digestSchedule'),
    /** 1 is Monday; null where the day was not understood. */
    weekday: z.number().int().min(1).max(7).nullable(),
    /** 'HH:MM'; null where it is no time. */
    time: z.string().nullable(),
    /** As it was said, whether it exists or not. */
    timeZone: z.string().nullable(),
  }),
  z.object({ name: z.literal('digestActions'), actions: z.number().int().min(0).max(999) }),
  /** null turns alerts off. */
  z.object({ name: z.literal('digestAlerts'), alertDrop: z.number().min(0).max(999).nullable() }),
  z.object({
    name: z.literal('digestLanguage'),
    /** As it was said, whether we speak it or not. */
    language: z.string().min(1).max(100),
  }),
  z.object({ name: z.literal('log'), person }),
]);
export type Intent = z.infer<typeof intent>;
export type IntentName = Intent['name'];
export type IntentOf<N extends IntentName> = Extract<Intent, { name: N }>;
