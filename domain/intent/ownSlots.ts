import { QUESTION_WORDS } from './english';
import type { IntentName } from './intent';
import type { Marks, PhraseMatch } from './phrase';
import type { Token } from './tokens';

/** What is named in hardly any question but these: a percentage speaks for a plan, though no phrase has it. */
const OWN: Partial<Record<IntentName, string[]>> = {
  top: ['<minutes>', '<impact>', '<threat>', '<category>'],
  plan: ['<percent>', '<impact>'],
  why: ['<period>'],
  history: ['<period>'],
  digestSchedule: ['<weekday>'],
};
const WEIGHT_OF_OWN = 1;

const ABOUT_AN_ACTION: IntentName[] = ['action', 'who', 'notify', 'decide'];
const WEIGHT_OF_SUBJECT = 2;
/** Speaks against a decision. */
const WEIGHT_OF_QUESTION = 3;

/** How much what a message names speaks for an intent, beside the words of its phrase. */
export function weightOfNamed(
  intent: IntentName,
  { places }: PhraseMatch,
  tokens: readonly Token[],
  marks: Marks,
): number {
  const slots = (OWN[intent] ?? []).filter((slot) => marks.has(slot)).length * WEIGHT_OF_OWN;
  const subjects = tokens.flatMap(({ groups }, place) => (groups.has('subject_word') ? [place] : []));
  const isSaid = subjects.length === 0 || subjects.some((place) => places.includes(place));
  const subject = ABOUT_AN_ACTION.includes(intent) && !isSaid ? WEIGHT_OF_SUBJECT : 0;
  const question = intent === 'decide' && QUESTION_WORDS.includes(tokens[0]?.word ?? '') ? WEIGHT_OF_QUESTION : 0;
  return slots + subject - question;
}
