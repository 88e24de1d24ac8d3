import { z } from 'zod';
import { DROPS, isWithin, STEPS } from '../../domain/digest/options';
import { TIME_OF_DAY } from '../../domain/digest/schedule';
import { LANGUAGES } from '../../domain/language/language';
import type { Weekday } from '../../domain/ports/repositories';
import { drawDigest } from './draw';
import { base, readData, refused, type Verb } from './verb';

const refreshData = base.extend({ digestId: z.string().min(1).max(200) });

export const refreshDigest: Verb = {
  showsOnly: true,
  async answer({ caller, data }, context) {
    const read = readData(refreshData, data, caller, context.texts);
    if ('answer' in read) return read.answer;
    const right = await context.services.access.require(caller, 'read', context.texts);
    if (!right.ok) return refused(right);
    const redrawn = await drawDigest(caller, read.data.digestId, context);
    return redrawn ?? { kind: 'refused', text: context.texts.presses.unknownDigest };
  },
};

const scheduleData = base.extend({
  teamId: z.string().min(1).max(200),
  channel: z.string().regex(/^19:[^;\s]{1,180}$/),
  weekday: z.enum(['1', '2', '3', '4', '5', '6', '7']).transform((day) => Number(day) as Weekday),
  time: z.string().regex(TIME_OF_DAY),
  timeZone: z.string().trim().max(60),
  // Not asked for on cards that were posted before there was a choice.
  actions: z
    .string()
    .transform(Number)
    .refine((steps) => Number.isInteger(steps) && isWithin(steps, STEPS))
    .optional(),
  alertDrop: z
    .string()
    .transform((said) => (said === 'off' ? null : Number(said)))
    .refine((drop) => drop === null || isWithin(drop, DROPS))
    .optional(),
  language: z.enum(LANGUAGES).optional(),
});

/** The answer to the setup card. */
export const scheduleDigest: Verb = {
  showsOnly: false,
  async answer({ caller, data }, { services, texts }) {
    const read = readData(scheduleData, data, caller, texts);
    if ('answer' in read) return read.answer;
    const { teamId, channel, weekday, time, timeZone, actions, alertDrop, language } = read.data;
    const place = { channelId: channel, teamId };
    const options = {
      ...(actions === undefined ? {} : { actions }),
      ...(alertDrop === undefined ? {} : { alertDrop }),
      ...(language === undefined ? {} : { language }),
    };
    const outcome = await services.digests.schedule(caller, place, { weekday, time, timeZone }, options, texts);
    return outcome.ok ? { kind: 'message', text: outcome.message } : refused(outcome);
  },
};

const resolveData = base.extend({
  channelId: z.string().min(1).max(300),
  period: z.string().min(1).max(200),
  resolution: z.enum(['repost', 'leave']),
});

export const resolveDelivery: Verb = {
  showsOnly: false,
  async answer({ caller, data }, { services, texts }) {
    const read = readData(resolveData, data, caller, texts);
    if ('answer' in read) return read.answer;
    const { channelId, period, resolution } = read.data;
    const outcome = await services.digests.resolve(caller, { channelId, period }, resolution, texts);
    return outcome.ok ? { kind: 'message', text: outcome.message } : refused(outcome);
  },
};
