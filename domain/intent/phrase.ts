import { COMMON } from './english';
import type { Token } from './tokens';

/** Tokens of a message: `end` is the first one behind them. */
export interface Span {
  start: number;
  end: number;
}

/** Slots by their name, with where they were read. */
export type Marks = ReadonlyMap<string, Span>;

export interface PhraseMatch {
  /** Places of the tokens that the phrase consists of. */
  places: number[];
  weight: number;
}

/** So many other words may stand between two words of a phrase. */
const MOST_BETWEEN = 4;
const WEIGHT = { word: 3, common: 1 };
/** Days, numbers and names are said in all kinds of questions, minutes and percentages in few. */
const WEIGHT_OF_SLOT = { telling: 3, other: 2 };
const TELLING_SLOTS = ['<percent>', '<minutes>', '<impact>', '<threat>', '<weekday>'];
/** What a phrase loses whose words stand in another order. */
const OUT_OF_ORDER = 1;
/** Common words and a single other one say too little in any order but their own. */
const LEAST_TELLING = 2;

/** Where the words of a phrase stand in the message, best in their order; null where they do not. */
export function findPhrase(phrase: string, tokens: readonly Token[], marks: Marks = new Map()): PhraseMatch | null {
  const { elements, weight, isTelling } = partsOf(phrase);
  const said = saidIn(tokens);
  if (!elements.every((element) => said.has(element) || marks.has(element))) return null;
  for (let start = 0; start < tokens.length; start += 1) {
    const places = placesFrom(start, elements, tokens, marks);
    if (places !== null) return { places, weight };
  }
  const places = isTelling ? placesInAnyOrder(elements, tokens, marks) : null;
  return places === null ? null : { places, weight: weight - OUT_OF_ORDER };
}

interface Parts {
  elements: string[];
  weight: number;
  /** Whether it says enough in any order. */
  isTelling: boolean;
}

/** Every message is held against the same phrases. */
const parts = new Map<string, Parts>();

function partsOf(phrase: string): Parts {
  const known = parts.get(phrase);
  if (known !== undefined) return known;
  const elements = phrase.split(' ');
  const weight = elements.reduce((sum, element) => sum + weightOf(element), 0);
  const isTelling = elements.filter((element) => !common.has(element)).length >= LEAST_TELLING;
  parts.set(phrase, { elements, weight, isTelling });
  return { elements, weight, isTelling };
}

/** Most phrases have a word that a message lacks. */
const said = new WeakMap<readonly Token[], ReadonlySet<string>>();

function saidIn(tokens: readonly Token[]): ReadonlySet<string> {
  const known = said.get(tokens) ?? new Set(tokens.flatMap(({ groups }) => [...groups]));
  said.set(tokens, known);
  return known;
}

function placesFrom(start: number, elements: string[], tokens: readonly Token[], marks: Marks): number[] | null {
  const places: number[] = [];
  let [from, last] = [start, start];
  for (const element of elements) {
    const place = firstPlace(element, from, last, tokens, marks);
    if (place === null) return null;
    places.push(place);
    from = (element.startsWith('<') ? marks.get(element)?.end : undefined) ?? place + 1;
    last = from + MOST_BETWEEN;
  }
  return places;
}

function firstPlace(
  element: string,
  from: number,
  last: number,
  tokens: readonly Token[],
  marks: Marks,
): number | null {
  if (element.startsWith('<')) {
    const mark = marks.get(element);
    return mark !== undefined && mark.start >= from && mark.start <= last ? mark.start : null;
  }
  for (let place = from; place <= last && place < tokens.length; place += 1) {
    if (tokens[place]?.groups.has(element) === true) return place;
  }
  return null;
}

/** Each word somewhere in one part of the message that is not much longer than the phrase. */
function placesInAnyOrder(elements: string[], tokens: readonly Token[], marks: Marks): number[] | null {
  for (let start = 0; start < tokens.length; start += 1) {
    const places: number[] = [];
    for (const element of elements) {
      const place = freePlace(element, { start, end: start + elements.length + MOST_BETWEEN }, places, tokens, marks);
      if (place !== null) places.push(place);
    }
    if (places.length === elements.length) return places;
  }
  return null;
}

function freePlace(
  element: string,
  { start, end }: Span,
  used: readonly number[],
  tokens: readonly Token[],
  marks: Marks,
): number | null {
  if (element.startsWith('<')) {
    const place = marks.get(element)?.start ?? -1;
    return place >= start && place < end ? place : null;
  }
  for (let place = start; place < end && place < tokens.length; place += 1) {
    if (!used.includes(place) && tokens[place]?.groups.has(element) === true) return place;
  }
  return null;
}

function weightOf(element: string): number {
  if (element.startsWith('<')) return TELLING_SLOTS.includes(element) ? WEIGHT_OF_SLOT.telling : WEIGHT_OF_SLOT.other;
  return common.has(element) ? WEIGHT.common : WEIGHT.word;
}

const common = new Set(COMMON);
