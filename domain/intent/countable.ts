import { CALENDAR_UNITS, CATEGORIES, SAME, TIME_UNITS } from './english';
import { formsOf } from './wordForms';

/** What is counted: behind a word that need not be a number ('one', or '2' for 'to') it makes sure that it is one. */
const countable: ReadonlySet<string> = new Set([
  '%',
  ...Object.keys(TIME_UNITS),
  ...Object.keys(CALENDAR_UNITS),
  ...Object.values(CATEGORIES).flat(),
  ...['action', 'easy', 'best', 'point', 'win'].flatMap((group) => SAME[group] ?? []),
]);

export function isCountable(word: string): boolean {
  return formsOf(word).some((form) => countable.has(form));
}
