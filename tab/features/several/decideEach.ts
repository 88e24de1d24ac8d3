import type { ActionRow, DecisionRequest, DecisionResponse } from '../../../domain/contract/actions';
import type { SeveralKind } from '../../../domain/contract/several';
import { ApiFailure } from '../../lib/apiClient';

/** What is done to the chosen actions: by a decision, or by taking one back. */
export type RunKind = SeveralKind | 'undo';

/** One decision that is to be sent. */
export interface Press {
  controlId: string;
  title: string;
  request: DecisionRequest;
  /** The same for every attempt, so that none acts twice. */
  key: string;
}

export interface Decided {
  press: Press;
  action: ActionRow;
}

export interface Refused {
  press: Press;
  error: ApiFailure;
}

export interface Run {
  decided: Decided[];
  /** Not possible for this action alone: somebody else was first, or it cannot be decided so. */
  refused: Refused[];
  /** Not sent, or of unknown fate: the first one is where the run stopped. */
  rest: Press[];
  /** Why the run stopped before its end. */
  stoppedBy: Error | null;
}

export const startOf = (rest: Press[]): Run => ({ decided: [], refused: [], rest, stoppedBy: null });

/**
 * Sends one after the other, so that each has its own line in the log, its own answer, and its own reason where it is refused.
 * What concerns one action alone (409, 404) is noted and passed; anything else would meet the next one as well, and stops the run,
 * which can go on from there.
 */
export async function decideEach(
  before: Run,
  send: (press: Press) => Promise<DecisionResponse>,
  onStep: (run: Run) => void,
): Promise<Run> {
  let run: Run = { ...before, stoppedBy: null };
  for (let press = run.rest[0]; press !== undefined; press = run.rest[0]) {
    const rest = run.rest.slice(1);
    try {
      const { action } = await send(press);
      run = { ...run, rest, decided: [...run.decided, { press, action }] };
    } catch (error) {
      if (!concernsOneAction(error)) {
        run = { ...run, stoppedBy: error instanceof Error ? error : new Error(String(error)) };
        break;
      }
      run = { ...run, rest, refused: [...run.refused, { press, error }] };
    }
    onStep(run);
  }
  onStep(run);
  return run;
}

const concernsOneAction = (error: unknown): error is ApiFailure =>
  error instanceof ApiFailure && (error.details.status === 409 || error.details.status === 404);
