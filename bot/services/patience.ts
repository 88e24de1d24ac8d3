import { AsyncLocalStorage } from 'node:async_hooks';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';

/** Teams gives up a press, a search or a link after some seconds; two are the most that a person should wait for a sign. */
export const LONGEST_WAIT_MS = 1500;
/** Teams sends a message again that is not answered within some fifteen seconds, and it would be carried out twice. */
export const LONGEST_MESSAGE_WAIT_MS = 10_000;

/** Microsoft takes longer than the person who asked can wait. The question itself goes on. */
export class OutOfPatience extends SourceUnavailable {
  constructor() {
    super({ kind: 'slow' }, 'Microsoft is slow to answer just now.', 'Try again in a minute.');
    this.name = 'OutOfPatience';
  }
}

export interface Patience {
  /** Runs `work`; from `ms` after its start on, every question to Microsoft in it fails with OutOfPatience. */
  within<T>(ms: number, work: () => Promise<T>): Promise<T>;
  /** A question to Microsoft on behalf of whoever waits; where nobody does, it takes as long as it takes. */
  ask<T>(question: Promise<T>): Promise<T>;
}

/**
 * The time limit is on what is asked of Microsoft, not on the work as a whole. All that is asked comes before anything is written,
 * so work that ran out of patience has written nothing and can be done again from the start, while a limit around the whole would
 * leave it running, and nobody could say how it ends.
 */
export function createPatience(): Patience {
  const waiting = new AsyncLocalStorage<AbortSignal>();
  return {
    within: (ms, work) => waiting.run(AbortSignal.timeout(ms), work),
    ask: (question) => {
      const limit = waiting.getStore();
      return limit === undefined ? question : Promise.race([question, endOf(limit)]);
    },
  };
}

function endOf(limit: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    if (limit.aborted) fail(new OutOfPatience());
    else limit.addEventListener('abort', () => fail(new OutOfPatience()), { once: true });
  });
}
