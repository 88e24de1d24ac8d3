import { ApiFailure } from './apiClient';
import { NotInTeams } from './teamsErrors';

/** What went wrong and what to do next, for people; `id` finds the fault in the service's log. */
export function describeFailure(error: Error): { message: string; help: string; id?: string } {
  if (error instanceof ApiFailure) {
    const { retryAfterSeconds, id } = error.details;
    const wait = retryAfterSeconds ? ` Try again in ${waitWords(retryAfterSeconds)}.` : '';
    return { message: error.message, help: error.help + wait, ...(id && { id }) };
  }
  if (error instanceof NotInTeams) {
    return {
      message: 'Scorekeeper lives in Microsoft Teams.',
      help: 'Open Teams, choose Scorekeeper among your apps or in a channel, and you are in. If you are in Teams already, reload the tab.',
    };
  }
  return { message: 'Something went wrong in this tab.', help: 'Reload the tab and try again.' };
}

const waitWords = (seconds: number) => (seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`);
