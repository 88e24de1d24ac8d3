import { z } from 'zod';
import type { Texts } from '../../domain/language/texts';
import type { VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import { peopleCard } from '../cards/peopleCard';
import { base, controlId, readData, refused, sayAtLeast, type Verb, type VerbContext } from './verb';

const peopleData = base.extend({ controlId });

/** Names go to the presser alone, also in a channel. */
export const showPeople: Verb = {
  showsOnly: true,
  async answer(call, context) {
    const read = readData(peopleData, call.data, call.caller, context.texts);
    if ('answer' in read) return read.answer;
    return drawPeople(call, read.data, context, null);
  },
};

const MAX_PEOPLE = 100;

const notifyData = peopleData.extend({
  /** A choice set sends its values as one text. */
  people: z
    .string()
    .max(5000)
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .pipe(z.array(z.string().max(100)).min(1).max(MAX_PEOPLE)),
  note: z.string().trim().max(150).optional().catch(undefined),
});

export const notifyPeople: Verb = {
  showsOnly: false,
  async answer(call, context) {
    const read = readData(notifyData, call.data, call.caller, context.texts);
    if ('answer' in read) return read.answer;
    const { data } = read;
    const note = data.note === undefined || data.note === '' ? null : data.note;
    const outcome = await context.services.notices.notify(
      call.caller,
      data.controlId,
      data.people,
      note,
      context.texts,
    );
    if (!outcome.ok) return refused(outcome);
    const words = resultWords(outcome.results, context.texts);
    return drawPeople(call, data, context, words).catch(sayAtLeast(words));
  },
};

type Results = { result: string; displayName: string | null; message: string }[];

/** 'Queued for 2 people. Ada Lovelace: was notified this week already.' */
function resultWords(results: Results, { presses }: Texts): string {
  const queued = results.filter(({ result }) => result === 'queued').length;
  const others = results
    .filter(({ result }) => result !== 'queued')
    .map(({ displayName, message }) => (displayName === null ? message : `${displayName}: ${message}`));
  const first = queued === 0 ? presses.nobodyNotified : presses.queuedFor(queued);
  return [first, ...others].join(' ');
}

async function drawPeople(
  { caller }: VerbCall,
  data: { controlId: string; digestId?: string | undefined },
  context: VerbContext,
  message: string | null,
): Promise<VerbAnswer> {
  const affected = await context.services.people.affected(caller, data.controlId, context.texts);
  if (!affected.ok) return refused(affected);
  const canNotify = (await context.services.access.require(caller, 'notify', context.texts)).ok;
  const card = peopleCard(
    affected.people,
    {
      tenantId: caller.tenantId,
      controlId: data.controlId,
      title: affected.title,
      tabUrl: (view) => context.tabUrl(view),
      canNotify,
      now: context.now(),
      timeZone: await context.services.pictures.timeZone(caller.tenantId),
      message,
      digestId: data.digestId ?? null,
    },
    context.texts,
  );
  return { kind: 'card', card };
}
