import { CLOCK_WORDS, NUMBER_WORDS } from '../english';
import type { Token } from '../tokens';

/** A time of day in a sentence, as 'HH:MM': '8:00', '7.30', 'at 8', '3pm', "8 o'clock", 'half past eight', 'noon'; null where none is said. */
export function timeIn(tokens: readonly Token[]): string | null {
  const words = tokens.map(({ word }) => word);
  const places = words.map((_, place) => place);
  return (
    first(places, (place) => named(words, place)) ??
    first(places, (place) => spoken(words, place)) ??
    first(places, (place) => marked(words, place)) ??
    first(places, (place) => clock(words[place] ?? '', false))
  );
}

function first(places: readonly number[], read: (place: number) => string | null): string | null {
  for (const place of places) {
    const time = read(place);
    if (time !== null) return time;
  }
  return null;
}

function named(words: readonly string[], place: number): string | null {
  const word = words[place] ?? '';
  if (CLOCK_WORDS.noon.includes(word)) return '12:00';
  return CLOCK_WORDS.midnight.includes(word) ? '00:00' : null;
}

/** 'half past eight', 'half eight', 'quarter to nine' */
function spoken(words: readonly string[], place: number): string | null {
  const word = words[place] ?? '';
  const isHalf = CLOCK_WORDS.half.includes(word);
  if (!isHalf && !CLOCK_WORDS.quarter.includes(word)) return null;
  const link = words[place + 1] ?? '';
  const isLinked = CLOCK_WORDS.past.includes(link) || CLOCK_WORDS.to.includes(link);
  const at = place + (isLinked ? 2 : 1);
  const hour = hourOf(words[at] ?? '');
  if (hour === null || (!isLinked && !isHalf)) return null;
  const minutes = (isHalf ? 30 : 15) * (CLOCK_WORDS.to.includes(link) ? -1 : 1);
  return timeOf(inHalfOfDay(hour, words, at + 1) * 60 + minutes);
}

/** With something that says it is a time: 'at eight', '3 pm', "eight o'clock", '0730'. */
function marked(words: readonly string[], place: number): string | null {
  const [word, next] = [words[place] ?? '', words[place + 1] ?? ''];
  const isMarked =
    CLOCK_WORDS.before.includes(words[place - 1] ?? '') ||
    [...CLOCK_WORDS.am, ...CLOCK_WORDS.pm, ...CLOCK_WORDS.oClock].includes(next) ||
    /^\d{1,2}[:.]\d{2}$/.test(word);
  if (!isMarked && !/^0\d{3}$/.test(word)) return null;
  const hour = Object.hasOwn(NUMBER_WORDS, word) ? hourOf(word) : null;
  const time = hour === null ? clock(word, true) : timeOf(hour * 60);
  if (time === null) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return timeOf(inHalfOfDay(hours, words, place + 1) * 60 + minutes);
}

function clock(word: string, isMarked: boolean): string | null {
  const [, hour, minute = '00'] = (isMarked ? MARKED_TIME : TIME).exec(word) ?? [];
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
}

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?$/;
const MARKED_TIME = /^(\d{1,2})[:.]?(\d{2})?$/;

function hourOf(word: string): number | null {
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : Object.hasOwn(NUMBER_WORDS, word) ? NUMBER_WORDS[word] : null;
  return hour === undefined || hour === null || hour > 23 ? null : hour;
}

/** So many words behind the time 'in the afternoon' may end. */
const NEAR = 4;

function inHalfOfDay(hour: number, words: readonly string[], place: number): number {
  const near = words.slice(place, place + NEAR);
  if (hour < 12 && near.some((word) => CLOCK_WORDS.pm.includes(word))) return hour + 12;
  return hour === 12 && near.some((word) => CLOCK_WORDS.am.includes(word)) ? 0 : hour;
}

function timeOf(minutes: number): string {
  const ofDay = (minutes + 24 * 60) % (24 * 60);
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
