import { textsOf } from '../../domain/language/texts';
import type { VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import { LONGEST_WAIT_MS, OutOfPatience, type Patience } from '../services/patience';

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
      const { presses } = textsOf(call.language);
      if (!call.pressed || call.presser === null) {
        return { kind: 'refused', text: presses.slow };
      }
      await deps.answerLater(call);
      return { kind: 'message', text: presses.slowAndLater };
    }
  };
}
