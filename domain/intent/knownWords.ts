import {
  BEFORE_PERSON,
  AROUND_PERSON,
  CALENDAR_UNITS,
  CATEGORIES,
  CLOCK_WORDS,
  COMMON,
  FILLERS,
  IMPACTS,
  MINE,
  MONTHS,
  MYSELF,
  NOT_PEOPLE,
  NUMBER_WORDS,
  PERIOD_WORDS,
  PHRASES,
  PRESET_WORDS,
  COMFORT_WORDS,
  QUARTERS,
  SAME,
  SHORT_FORMS,
  SMALL_TALK,
  SPANS_OF_TIME,
  THREAT_WORDS,
  TIME_UNITS,
  WEEKDAYS,
} from './english';
import { formsOf } from './wordForms';

/** Every word that the rules look for. */
export const knownWords: ReadonlySet<string> = new Set(
  [
    ...COMMON,
    ...Object.values(SAME).flat(),
    ...Object.keys(SHORT_FORMS),
    ...Object.values(SHORT_FORMS),
    ...FILLERS,
    ...SMALL_TALK,
    ...NOT_PEOPLE,
    ...BEFORE_PERSON,
    ...Object.values(AROUND_PERSON).flat(),
    ...MYSELF,
    ...MINE,
    ...Object.keys(NUMBER_WORDS),
    ...Object.keys(TIME_UNITS),
    ...Object.keys(CALENDAR_UNITS),
    ...SPANS_OF_TIME.map(({ words }) => words),
    ...Object.values(CATEGORIES).flat(),
    ...Object.values(THREAT_WORDS).flat(),
    ...Object.values(PERIOD_WORDS).flat(),
    ...Object.values(CLOCK_WORDS).flat(),
    ...QUARTERS.flat(),
    ...Object.keys(PRESET_WORDS),
    ...COMFORT_WORDS,
    ...WEEKDAYS.flat(),
    ...MONTHS.flat(),
    ...IMPACTS.flatMap(({ phrases }) => phrases),
    ...PHRASES.flatMap(({ phrases }) => phrases),
  ]
    .flatMap((words) => words.split(' '))
    .filter((word) => !word.startsWith('<') && !word.includes('_')),
);

/** Whether the rules look for a word or for one that it is a form of. */
export function isKnown(word: string): boolean {
  return formsOf(word).some((form) => knownWords.has(form));
}
