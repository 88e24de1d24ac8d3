import { searchActions } from '../../domain/actionFilter';
import type { ActionRow } from '../../domain/contract/actions';
import type { Texts } from '../../domain/language/texts';
import type { SearchAnswer, SearchCall } from '../../domain/ports/conversation';
import { topActions } from '../../domain/topActions';
import { factsLine } from '../cards/words';
import type { ExtensionContext } from './extension';
import { sharedAction } from './sharedAction';

/** As declared in manifest/manifest.json under composeExtensions. */
export const SEARCH_COMMAND = 'searchActions';

/** The list is not paged: whoever does not find it among these types another word. */
const MOST_RESULTS = 10;

/** Finds actions for somebody who wants to share one. The list shows figures, to the searcher alone; what is shared shows none. */
export function createSearchAnswerer(context: ExtensionContext) {
  return async function answerSearch({ command, words, skip, caller }: SearchCall): Promise<SearchAnswer> {
    if (command !== SEARCH_COMMAND) {
      return say('I do not know this search: the app in Teams is of another version. Close it and open it again.');
    }
    const right = await context.services.access.require(caller, 'read');
    if (!right.ok) return say(`${right.message} ${right.help}`);
    const queue = await context.services.actions.queue(caller.tenantId, context.texts);
    if (queue === null) {
      return say(
        'Microsoft has not supplied a Secure Score for this tenant yet. A new tenant gets its first score after 2 to 4 days.',
      );
    }
    if (skip > 0) return { kind: 'found', cards: [] };
    const rows =
      words === '' ? topActions(queue.actions, MOST_RESULTS) : searchActions(queue.actions, words, MOST_RESULTS);
    if (rows.length === 0) return say(nothingFor(words));
    return {
      kind: 'found',
      cards: rows.map((row) => sharedAction(row, standingOf(row, context.texts), caller, context)),
    };
  };
}

const say = (text: string): SearchAnswer => ({ kind: 'message', text });

function nothingFor(words: string): string {
  return words === ''
    ? 'Nothing is open: every action that counts is done or decided. Type a word to find one all the same.'
    : 'I find no action for these words. Use other ones, or empty the box for the best next steps.';
}

/** What it brings, or why it does not rank. */
function standingOf(row: ActionRow, texts: Texts): string {
  return row.rank === null ? row.reason : factsLine(row, texts);
}
