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
const WEIGHT = { word: 3, slot: 2, common: 1 };

/** Where the words of a phrase stand in the message in their order; null where they do not. */
export function findPhrase(phrase: string, tokens: readonly Token[], marks: Marks = new Map()): PhraseMatch | null {
  const elements = phrase.split(' ');
  for (let start = 0; start < tokens.length; start += 1) {
    const places = placesFrom(start, elements, tokens, marks);
    if (places !== null) return { places, weight: elements.reduce((sum, element) => sum + weightOf(element), 0) };
  }
  return null;
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

function weightOf(element: string): number {
  if (element.startsWith('<')) return WEIGHT.slot;
  return common.has(element) ? WEIGHT.common : WEIGHT.word;
}

const common = new Set(COMMON);
