import {
  CALENDAR_UNITS,
  CATEGORIES,
  COMMON,
  FILLERS,
  IMPACTS,
  MONTHS,
  NOT_PEOPLE,
  NUMBER_WORDS,
  PERIOD_WORDS,
  PHRASES,
  PRESET_WORDS,
  SAME,
  SHORT_FORMS,
  THREAT_WORDS,
  TIME_UNITS,
  WEEKDAYS,
} from './english';

/** Every word that the rules look for. */
export const knownWords: ReadonlySet<string> = new Set(
  [
    ...Object.values(SAME).flat(),
    ...Object.keys(SHORT_FORMS),
    ...COMMON,
    ...FILLERS,
    ...NOT_PEOPLE,
    ...Object.keys(NUMBER_WORDS),
    ...Object.keys(TIME_UNITS),
    ...Object.keys(CALENDAR_UNITS),
    ...Object.values(CATEGORIES).flat(),
    ...Object.values(THREAT_WORDS).flat(),
    ...Object.values(PERIOD_WORDS).flat(),
    ...Object.keys(PRESET_WORDS),
    ...WEEKDAYS.flat(),
    ...MONTHS.flat(),
    ...IMPACTS.flatMap(({ phrases }) => phrases),
    ...PHRASES.flatMap(({ phrases }) => phrases),
  ]
    .flatMap((words) => words.split(' '))
    .filter((word) => !word.startsWith('<') && !word.includes('_')),
);
