import { DateTime } from 'luxon';
import { AMBIGUOUS_DAYS, CALENDAR_UNITS, MONTHS, PERIOD_WORDS, QUARTERS, WEEKDAYS } from '../english';
import type { IsoDate } from '../../snapshot';
import type { Period } from '../intent';
import type { Token } from '../tokens';
import { numberAt, type Read } from './number';

interface Where {
  tokens: readonly Token[];
  place: number;
  today: DateTime;
  /** Whether a preposition stands before it: 'may' and 'sun' are days only then. */
  isLed: boolean;
}

/** A day, week, month or year that somebody names at a place. What has no year is the newest one that has begun. */
export function stretchAt(
  tokens: readonly Token[],
  place: number,
  today: IsoDate,
  isLed: boolean,
): Read<Period> | null {
  const where = { tokens, place, today: DateTime.fromISO(today, { zone: 'utc' }), isLed };
  return (
    isoDay(where) ??
    relativeDay(where) ??
    weekday(where) ??
    weekend(where) ??
    timeAgo(where) ??
    edgeOfUnit(where) ??
    quarter(where) ??
    dayOfMonth(where) ??
    bareDay(where) ??
    month(where) ??
    year(where) ??
    namedUnit(where) ??
    lastUnits(where)
  );
}

function isoDay({ tokens, place }: Where): Read<Period> | null {
  const word = tokens[place]?.word ?? '';
  const [, day, inMonth, inYear] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(word) ?? [];
  const date =
    day === undefined
      ? DateTime.fromISO(/^\d{4}-\d{2}-\d{2}$/.test(word) ? word : '', { zone: 'utc' })
      : dateOf(Number(inYear), Number(inMonth), Number(day));
  return date?.isValid === true ? { value: oneDay(date), end: place + 1 } : null;
}

function relativeDay({ tokens, place, today }: Where): Read<Period> | null {
  const word = tokens[place]?.word ?? '';
  if (PERIOD_WORDS.today.includes(word)) return { value: oneDay(today), end: place + 1 };
  if (PERIOD_WORDS.yesterday.includes(word)) return { value: oneDay(today.minus({ days: 1 })), end: place + 1 };
  if (PERIOD_WORDS.toDate.includes(word)) return { value: unitOf(today, 'year'), end: place + 1 };
  return dayBefore({ tokens, place, today });
}

/** 'the day before yesterday' */
function dayBefore({ tokens, place, today }: Pick<Where, 'tokens' | 'place' | 'today'>): Read<Period> | null {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[place + step]?.word ?? '');
  const isMeant =
    first === 'day' && PERIOD_WORDS.before.includes(second ?? '') && PERIOD_WORDS.yesterday.includes(third ?? '');
  return isMeant ? { value: oneDay(today.minus({ days: 2 })), end: place + 3 } : null;
}

/** Saturday and Sunday: those before today, or those that last. */
function weekend(where: Where): Read<Period> | null {
  const { tokens, today } = where;
  const place = behind(['the', ...PERIOD_WORDS.this, ...PERIOD_WORDS.last], where);
  if (!PERIOD_WORDS.weekend.includes(tokens[place]?.word ?? '')) return null;
  const saturday = today.minus({ days: (today.weekday + 1) % 7 });
  return { value: { from: dayOf(saturday), to: dayOf(saturday.plus({ days: 1 })) }, end: place + 1 };
}

/** 'two weeks ago', 'a month ago': that day. */
function timeAgo({ tokens, place, today }: Where): Read<Period> | null {
  const start = behind(['a', 'an'], { tokens, place });
  const number = numberAt(tokens, start);
  if (number === null && start === place) return null;
  const at = behind(['of'], { tokens, place: number?.end ?? start });
  if (!PERIOD_WORDS.ago.includes(tokens[at + 1]?.word ?? '')) return null;
  const stretch = backFrom(today.minus({ days: 1 }), tokens, at, number?.value ?? 1);
  if (stretch === null) return null;
  return { value: { from: stretch.value.from, to: stretch.value.from }, end: at + 2 };
}

/** 'the start of the year', 'the end of October': a single day, of what has begun by today. */
function edgeOfUnit(where: Where): Read<Period> | null {
  const { tokens, today } = where;
  const place = behind(['the'], where);
  const word = tokens[place]?.word ?? '';
  const edge = (['start', 'end'] as const).find((name) => PERIOD_WORDS[name].includes(word));
  if (edge === undefined || tokens[place + 1]?.word !== 'of') return null;
  const at = behind(['the'], { ...where, place: place + 2 });
  const unit = NAMED_UNITS.find((name) => name === tokens[at]?.word);
  const inside = { ...where, place: at, isLed: true };
  const named = unit === undefined ? (namedUnit(inside) ?? month(inside)) : { value: unitOf(today, unit), end: at + 1 };
  if (named === null) return null;
  const day = edge === 'start' ? named.value.from : named.value.to;
  return day > dayOf(today) ? null : { value: { from: day, to: day }, end: named.end };
}

/** 'Q3', 'the third quarter', 'Q1 2025': the newest one that has begun. */
function quarter(where: Where): Read<Period> | null {
  const { tokens, today } = where;
  const place = behind(['the'], where);
  const word = tokens[place]?.word ?? '';
  const index = QUARTERS.findIndex((spellings) => spellings.includes(word));
  const isShort = index !== -1 && QUARTERS[index]?.[0] === word;
  if (index === -1 || (!isShort && tokens[place + 1]?.word !== 'quarter')) return null;
  const end = isShort ? place + 1 : place + 2;
  const at = tokens[end]?.word === 'of' ? end + 1 : end;
  const named = yearNumber(tokens[at]?.word);
  const start = DateTime.utc(named ?? today.year, index * 3 + 1, 1);
  const begun = named === null && start > today ? start.minus({ years: 1 }) : start;
  return { value: unitOf(begun, 'quarter'), end: named === null ? end : at + 1 };
}

/** 'since the 10th': of this month, or of the last one where it is still to come. */
function bareDay(where: Where): Read<Period> | null {
  const { tokens, today, isLed } = where;
  const place = behind(['the'], where);
  const word = tokens[place]?.word ?? '';
  const day = isLed && /\D$/.test(word) ? dayNumber(word) : null;
  if (day === null) return null;
  const dates = [today, today.minus({ months: 1 })].flatMap(
    (inMonth) => dateOf(inMonth.year, inMonth.month, day) ?? [],
  );
  const date = dates.find((one) => one <= today);
  return date === undefined ? null : { value: oneDay(date), end: place + 1 };
}

/** The newest one before today. */
function weekday(where: Where): Read<Period> | null {
  const { tokens, today } = where;
  const place = behind(PERIOD_WORDS.last, where);
  const day = listed(WEEKDAYS, tokens[place]?.word, where.isLed || place > where.place);
  if (day === null) return null;
  const back = (today.weekday - day + 7) % 7 || 7;
  return { value: oneDay(today.minus({ days: back })), end: place + 1 };
}

/** '1 September', 'September 1st', 'the 1st of September 2025'. */
function dayOfMonth(where: Where): Read<Period> | null {
  const { tokens } = where;
  const first = behind(['the'], where);
  const number = dayNumber(tokens[first]?.word);
  if (number !== null) {
    const place = tokens[first + 1]?.word === 'of' ? first + 2 : first + 1;
    const inMonth = listed(MONTHS, tokens[place]?.word, true);
    return inMonth === null ? null : dated(where, { inMonth, day: number, end: place + 1 });
  }
  const inMonth = listed(MONTHS, tokens[first]?.word, true);
  const day = dayNumber(tokens[first + 1]?.word);
  return inMonth === null || day === null ? null : dated(where, { inMonth, day, end: first + 2 });
}

function dated({ tokens, today }: Where, named: { inMonth: number; day: number; end: number }): Read<Period> | null {
  const inYear = yearAt(tokens, named.end, today);
  if (inYear !== null) {
    const date = dateOf(inYear.value, named.inMonth, named.day);
    return date === null ? null : { value: oneDay(date), end: inYear.end };
  }
  const thisYear = dateOf(today.year, named.inMonth, named.day);
  const date = thisYear !== null && thisYear <= today ? thisYear : dateOf(today.year - 1, named.inMonth, named.day);
  return date === null ? null : { value: oneDay(date), end: named.end };
}

function month(where: Where): Read<Period> | null {
  const { tokens, today } = where;
  const place = behind(PERIOD_WORDS.last, where);
  const inMonth = listed(MONTHS, tokens[place]?.word, where.isLed || place > where.place);
  if (inMonth === null) return null;
  const named = yearAt(tokens, place + 1, today);
  const inYear = named?.value ?? (inMonth <= today.month ? today.year : today.year - 1);
  const start = dateOf(inYear, inMonth, 1);
  return start === null ? null : { value: unitOf(start, 'month'), end: named?.end ?? place + 1 };
}

function year({ tokens, place, isLed }: Where): Read<Period> | null {
  const named = isLed ? yearNumber(tokens[place]?.word) : null;
  const start = named === null ? null : dateOf(named, 1, 1);
  return start === null ? null : { value: unitOf(start, 'year'), end: place + 1 };
}

const NAMED_UNITS = ['week', 'month', 'quarter', 'year'] as const;

/** 'this week', 'last month', "this week's". */
function namedUnit({ tokens, place, today }: Where): Read<Period> | null {
  const [first, second] = [tokens[place]?.word ?? '', tokens[place + 1]?.word ?? ''];
  const unit = NAMED_UNITS.find(
    (name) =>
      second === name || (second === `${name}s` && [...PERIOD_WORDS.this, ...PERIOD_WORDS.last].includes(first)),
  );
  if (unit === undefined) return null;
  if (PERIOD_WORDS.this.includes(first)) return { value: unitOf(today, unit), end: place + 2 };
  return PERIOD_WORDS.last.includes(first) ? { value: unitOf(today.minus({ [unit]: 1 }), unit), end: place + 2 } : null;
}

/** 'last 30 days', 'past two weeks', 'last fortnight': up to today and with it. */
function lastUnits({ tokens, place, today }: Where): Read<Period> | null {
  if (!PERIOD_WORDS.last.includes(tokens[place]?.word ?? '')) return null;
  const number = numberAt(tokens, place + 1);
  return backFrom(today, tokens, number?.end ?? place + 1, number?.value ?? 1);
}

/** The last `count` days up to today. */
export function lastDays(count: number, today: IsoDate): Period {
  const end = DateTime.fromISO(today, { zone: 'utc' });
  return { from: dayOf(end.minus({ days: count - 1 })), to: today };
}

function backFrom(today: DateTime, tokens: readonly Token[], place: number, count: number): Read<Period> | null {
  const word = tokens[place]?.word ?? '';
  const unit = Object.hasOwn(CALENDAR_UNITS, word) ? CALENDAR_UNITS[word] : undefined;
  if (unit === undefined || !Number.isInteger(count) || count < 1 || count > 5000) return null;
  const units = word === 'fortnight' ? count * 2 : count;
  return { value: { from: dayOf(today.minus({ [unit]: units }).plus({ days: 1 })), to: dayOf(today) }, end: place + 1 };
}

function behind(words: readonly string[], { tokens, place }: Pick<Where, 'tokens' | 'place'>): number {
  return words.includes(tokens[place]?.word ?? '') ? place + 1 : place;
}

/** Place in a list of names, from 1. */
function listed(names: readonly string[][], word: string | undefined, isLed: boolean): number | null {
  if (word === undefined || (!isLed && AMBIGUOUS_DAYS.includes(word))) return null;
  const index = names.findIndex((spellings) => spellings.includes(word));
  return index === -1 ? null : index + 1;
}

export function dayNumber(word: string | undefined): number | null {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

/** '2025', 'last year' behind a month. */
function yearAt(tokens: readonly Token[], place: number, today: DateTime): Read<number> | null {
  const [first, second] = [tokens[place]?.word ?? '', tokens[place + 1]?.word];
  const named = yearNumber(first);
  if (named !== null) return { value: named, end: place + 1 };
  if (second !== 'year') return null;
  if (PERIOD_WORDS.this.includes(first)) return { value: today.year, end: place + 2 };
  return PERIOD_WORDS.last.includes(first) ? { value: today.year - 1, end: place + 2 } : null;
}

function yearNumber(word: string | undefined): number | null {
  return /^20\d{2}$/.test(word ?? '') ? Number(word) : null;
}

function dateOf(inYear: number, inMonth: number, day: number): DateTime | null {
  const date = DateTime.utc(inYear, inMonth, day);
  return date.isValid ? date : null;
}

function unitOf(day: DateTime, unit: 'week' | 'month' | 'quarter' | 'year'): Period {
  return { from: dayOf(day.startOf(unit)), to: dayOf(day.endOf(unit)) };
}

function oneDay(date: DateTime): Period {
  return { from: dayOf(date), to: dayOf(date) };
}

function dayOf(date: DateTime): IsoDate {
  return date.toFormat('yyyy-MM-dd');
}
