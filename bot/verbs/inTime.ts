import type { VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import { LONGEST_WAIT_MS, OutOfPatience, type Patience } from '../services/patience';

const LATER: VerbAnswer = {
  kind: 'message',
  text:
    'Microsoft is slow to answer just now, so nothing has been done yet. I go on asking and send the outcome to our personal chat. ' +
    'If nothing is there in two minutes, press again.',
};

const NOT_NOW: VerbAnswer = {
  kind: 'refused',
  text: 'Microsoft is slow to answer just now, so nothing was done. Press again in a minute.',
};

/**
 * Answers every press in time: one that needs an answer of Microsoft's first, and does not get it soon enough, is stored as a job
 * before the presser is told so.
 */
export function createTimelyAnswerer(deps: {
  answerPress(call: VerbCall): Promise<VerbAnswer>;
  patience: Patience;
  /** Stores the press; the answer then goes to the presser's own chat. */
  answerLater(call: VerbCall): Promise<void>;
}) {
  return async function answerInTime(call: VerbCall): Promise<VerbAnswer> {
    try {
      return await deps.patience.within(LONGEST_WAIT_MS, () => deps.answerPress(call));
    } catch (error) {
      if (!(error instanceof OutOfPatience)) throw error;
      if (!call.pressed || call.presser === null) return NOT_NOW;
      await deps.answerLater(call);
      return LATER;
    }
  };
}
