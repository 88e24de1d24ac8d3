import { z } from 'zod';
import { isDay } from '../../domain/days';
import type { DecisionRequest } from '../../domain/contract/actions';
import type { DecisionKind } from '../../domain/decision';
import { drawAction, drawDigest } from './draw';
import { base, controlId, notReadable, readData, refused, sayAtLeast, type Verb } from './verb';

const decisionData = base.extend({
  controlId,
  seen: z.number().int().nullable().optional(),
  undoes: z.number().int().optional(),
  /** Which form of the card was sent: its inputs are named after it. */
  form: z
    .string()
    .regex(/^[a-z]\d{0,3}$/)
    .optional(),
});
type DecisionData = z.infer<typeof decisionData>;

const MAX_REASON = 1000;

/**
 * A decision pressed on a card. The presser sees the digest or the action redrawn; the shared card is changed for everyone by
 * the decision's own job, so that nothing meant for one person gets there.
 */
export function decideVerb(kind: DecisionKind): Verb {
  return {
    showsOnly: false,
    async answer(call, context) {
      const read = readData(decisionData, call.data, call.caller, context.texts);
      if ('answer' in read) return read.answer;
      const { data } = read;
      const request = requestOf(kind, data);
      if (request === null) return notReadable(context.texts);
      const outcome = await context.services.decisions.decide({
        caller: call.caller,
        controlId: data.controlId,
        request,
        source: 'card',
        idempotencyKey: call.storedAs,
        texts: context.texts,
      });
      if (!outcome.ok) return refused(outcome);
      // Told later, in the presser's own chat, the action says more than a whole digest.
      const digestId = call.storedAs === null ? data.digestId : undefined;
      const redrawn = digestId === undefined ? null : await drawDigest(call.caller, digestId, context);
      if (redrawn !== null) return redrawn;
      const said = { message: outcome.message, digestId: null };
      return drawAction(call.caller, data.controlId, context, said).catch(sayAtLeast(outcome.message));
    },
  };
}

function requestOf(kind: DecisionKind, data: DecisionData): DecisionRequest | null {
  const reason = input(data, 'reason');
  const reviewOn = input(data, 'reviewOn');
  const dueOn = input(data, 'dueOn');
  if ([reviewOn, dueOn].some((day) => day !== null && !isDay(day))) return null;
  return {
    decision: kind,
    ...(reason === null ? {} : { reason: reason.slice(0, MAX_REASON) }),
    ...(reviewOn === null ? {} : { reviewOn }),
    ...(dueOn === null ? {} : { dueOn }),
    ...(data.seen === undefined ? {} : { seen: data.seen }),
    ...(data.undoes === undefined ? {} : { undoes: data.undoes }),
  };
}

function input(data: DecisionData, name: string): string | null {
  const value = data.form === undefined ? undefined : data[`${name}.${data.form}`];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
