export const NUMBER_WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  couple: 2,
  pair: 2,
  dozen: 12,
};

/** A number that stands for something named before too: 'the calendar one'. */
export const PRONOUN = 'one';

/** 'half an hour' and the like, longest first. */
export const SPANS_OF_TIME: { words: string; minutes: number }[] = [
  { words: 'an hour and a half', minutes: 90 },
  { words: 'one hour and a half', minutes: 90 },
  { words: 'an hour or two', minutes: 120 },
  { words: 'three quarters of an hour', minutes: 45 },
  { words: 'a quarter of an hour', minutes: 15 },
  { words: 'quarter of an hour', minutes: 15 },
  { words: 'quarter hour', minutes: 15 },
  { words: 'half an hour', minutes: 30 },
  { words: 'half a hour', minutes: 30 },
  { words: 'half hour', minutes: 30 },
  { words: 'half an hr', minutes: 30 },
  { words: 'half a day', minutes: 240 },
  { words: 'an hour', minutes: 60 },
  { words: 'a hour', minutes: 60 },
];

export const TIME_UNITS: Record<string, number> = { minute: 1, minutes: 1, m: 1, hour: 60, hours: 60, h: 60 };

export const CALENDAR_UNITS: Record<string, 'days' | 'weeks' | 'months' | 'years'> = {
  day: 'days',
  days: 'days',
  d: 'days',
  week: 'weeks',
  weeks: 'weeks',
  wk: 'weeks',
  wks: 'weeks',
  fortnight: 'weeks',
  fortnights: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
};

/** Short forms that are words of their own too ('sat', 'may') count only behind a preposition. */
export const WEEKDAYS: string[][] = [
  ['monday', 'mondays', 'mon'],
  ['tuesday', 'tuesdays', 'tue', 'tues'],
  ['wednesday', 'wednesdays', 'wed', 'weds'],
  ['thursday', 'thursdays', 'thu', 'thur', 'thurs'],
  ['friday', 'fridays', 'fri'],
  ['saturday', 'saturdays', 'sat'],
  ['sunday', 'sundays', 'sun'],
];

export const MONTHS: string[][] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** Never taken for what a word was meant to be: 'match' is no 'march'. */
export const NEVER_GUESSED: string[] = ['march'];

export const AMBIGUOUS_DAYS: string[] = ['may', 'mar', 'jan', 'dec', 'sat', 'sun', 'mon', 'wed', 'fri', 'thu', 'tue'];

export const PERIOD_WORDS = {
  today: ['today'],
  yesterday: ['yesterday'],
  this: ['this', 'current'],
  last: ['last', 'past', 'previous'],
  since: ['since', 'after'],
  from: ['from'],
  between: ['between'],
  to: ['to', 'until', 'till', 'through', 'and'],
  /** 'then' is what many type. */
  than: ['than', 'then'],
  in: ['in', 'during', 'over', 'on', 'for', 'of', 'within', 'at', 'throughout'],
  ago: ['ago', 'back'],
  toDate: ['ytd'],
  before: ['before'],
  weekend: ['weekend', 'weekends'],
  /** 'the start of the year' */
  start: ['start', 'beginning', 'begin'],
  end: ['end', 'close'],
};

/** Quarters of the year: 'Q3', 'third quarter'. */
export const QUARTERS: string[][] = [
  ['q1', 'first', '1st'],
  ['q2', 'second', '2nd'],
  ['q3', 'third', '3rd'],
  ['q4', 'fourth', '4th'],
];

/** How a time of day is said. */
export const CLOCK_WORDS = {
  before: ['at', 'around', 'about', 'to', 'by', 'from', 'for'],
  am: ['am', 'a.m'],
  pm: ['pm', 'p.m', 'afternoon', 'evening'],
  oClock: ['oclock'],
  noon: ['noon', 'midday', 'lunchtime'],
  midnight: ['midnight'],
  half: ['half'],
  quarter: ['quarter'],
  past: ['past'],
  to: ['to'],
};
