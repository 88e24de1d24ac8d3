import type { IntentName } from './intent';
import { isKnown } from './knownWords';
import type { Marks, PhraseMatch } from './phrase';
import type { Token } from './tokens';

/** How much of a phrase a word outweighs that nobody taught us, and one that may be a misspelling of a word we know. */
const WEIGHT = { stranger: 2, mended: 1 };
/** These search the queue with such words, beside one that an action may have. */
const SEARCHING: IntentName[] = ['action', 'who', 'notify', 'decide'];

/** Whether a sentence is mostly about something else: "the wifi is down" has a word for a falling score, but is no question about it. */
export function isStrangeTo(intent: IntentName, match: PhraseMatch, tokens: readonly Token[], marks: Marks): boolean {
  if (SEARCHING.includes(intent) && tokens.some(({ groups }) => groups.has('subject_word'))) return false;
  const read = [...marks.values()];
  const strange = tokens.map((token, place) => {
    if (!match.places.includes(place) && read.some(({ start, end }) => place >= start && place < end)) return 0;
    // A phrase of mended words may be no phrase at all: "the heating" is no "heading".
    return strangeness(token);
  });
  return strange.reduce((sum, one) => sum + one, 0) > match.weight;
}

function strangeness({ word, typed }: Token): number {
  if (!/\p{L}/u.test(word)) return 0;
  if (!isKnown(word)) return WEIGHT.stranger;
  return isKnown(typed.toLowerCase().replace(/['’].*$/u, '')) ? 0 : WEIGHT.mended;
}
