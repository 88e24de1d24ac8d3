import type { Texts } from '../language/texts';
import { ApiFailure } from './apiClient';
import { NotInTeams } from './teamsErrors';

interface Words {
  message: string;
  help: string;
}

/** What went wrong and what to do next, for people; `id` finds the fault in the service's log. */
export function describeFailure(error: Error, failures: Texts['failures']): Words & { id?: string } {
  if (error instanceof ApiFailure) {
    const { message, help } = error.said ?? wordsFor(error, failures);
    const wait = waitWords(error, failures);
    return {
      message,
      help: wait === null ? help : `${help} ${wait}`,
      ...(error.details.id && { id: error.details.id }),
    };
  }
  return error instanceof NotInTeams ? failures.notInTeams : failures.inTab;
}

function wordsFor({ kind, details }: ApiFailure, failures: Texts['failures']): Words {
  const { status = 0, waitedSeconds = 0 } = details;
  switch (kind) {
    case 'timeout':
      return { ...failures.timeout, message: failures.timeout.message(waitedSeconds) };
    case 'refused':
      if (status === 429) return failures.tooMany;
      if (status === 503) return failures.busy;
      return { ...failures.refused, message: failures.refused.message(status) };
    default:
      return failures[kind];
  }
}

function waitWords({ details: { retryAfterSeconds, code } }: ApiFailure, failures: Texts['failures']): string | null {
  // Where Microsoft asks for a pause, the service's own sentence says for how long.
  if (!retryAfterSeconds || code === 'sourceUnavailable') return null;
  return retryAfterSeconds < 90
    ? failures.waitSeconds(retryAfterSeconds)
    : failures.waitMinutes(Math.ceil(retryAfterSeconds / 60));
}
