import { searchActions } from '../../domain/actionFilter';
import type { ActionRow } from '../../domain/contract/actions';
import { textsOf, type Texts } from '../../domain/language/texts';
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
export function createSearchAnswerer(deps: Omit<ExtensionContext, 'texts'>) {
  return async function answerSearch({ command, words, skip, caller, language }: SearchCall): Promise<SearchAnswer> {
    const context = { ...deps, texts: textsOf(language) };
    const { search } = context.texts;
    if (command !== SEARCH_COMMAND) {
      return say(search.otherVersion);
    }
    const right = await context.services.access.require(caller, 'read', context.texts);
    if (!right.ok) return say(`${right.message} ${right.help}`);
    const queue = await context.services.actions.queue(caller.tenantId, context.texts);
    if (queue === null) {
      return say(search.noScoreYet);
    }
    if (skip > 0) return { kind: 'found', cards: [] };
    const rows =
      words === '' ? topActions(queue.actions, MOST_RESULTS) : searchActions(queue.actions, words, MOST_RESULTS);
    if (rows.length === 0) return say(words === '' ? search.nothingOpen : search.nothingFound);
    return {
      kind: 'found',
      cards: rows.map((row) => sharedAction(row, standingOf(row, context.texts), caller, context)),
    };
  };
}

const say = (text: string): SearchAnswer => ({ kind: 'message', text });

/** What it brings, or why it does not rank. */
function standingOf(row: ActionRow, texts: Texts): string {
  return row.rank === null ? row.reason : factsLine(row, texts);
}
