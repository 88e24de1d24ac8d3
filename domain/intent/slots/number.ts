import { isCountable } from '../countable';
import { NUMBER_WORDS, PRONOUN } from '../english';
import type { Token } from '../tokens';

export interface Read<T> {
  value: T;
  /** The first token behind it. */
  end: number;
}

/** '12', '66.5', 'seven', 'seventy five' at a place; null where no number stands there. */
export function numberAt(tokens: readonly Token[], place: number): Read<number> | null {
  const word = tokens[place]?.word ?? '';
  if (/^\d{1,6}(?:[.,]\d{1,2})?$/.test(word)) return { value: Number(word.replace(',', '.')), end: place + 1 };
  // '10-15' is up to 15.
  const [, most] = /^\d{1,4}-(\d{1,4})$/.exec(word) ?? [];
  if (most !== undefined) return { value: Number(most), end: place + 1 };
  if (word === PRONOUN && !isCountable(tokens[place + 1]?.word ?? '')) return null;
  const tens = spoken(word);
  if (tens === null) return null;
  const ones = spoken(tokens[place + 1]?.word ?? '');
  const isPair = tens >= 20 && tens < 100 && ones !== null && ones > 0 && ones < 10;
  return isPair ? { value: tens + ones, end: place + 2 } : { value: tens, end: place + 1 };
}

function spoken(word: string): number | null {
  return Object.hasOwn(NUMBER_WORDS, word) ? (NUMBER_WORDS[word] ?? null) : null;
}
