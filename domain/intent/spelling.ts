import { NEVER_GUESSED } from './english';
import { isKnown, knownWords } from './knownWords';
import { distanceBetween } from './letterDistance';
import { inflected } from './wordForms';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 5;
const LONG = 8;
const SHORTEST_PART = 3;

/** The known word that somebody meant, where the one typed is unknown and near to it. Everything else comes back as it is. */
export function corrected(word: string): string {
  if (!/^\p{L}+$/u.test(word) || isKnown(word)) return word;
  return withoutRepeats(word) ?? withSwap(word) ?? withVowels.get(word) ?? nearest(word) ?? word;
}

/** 'nextsteps' as 'next', 'steps': two known words without the space between them; null for other words. */
export function takenApart(word: string): [string, string] | null {
  if (!/^\p{L}+$/u.test(word) || isKnown(word)) return null;
  for (let place = SHORTEST_PART; place <= word.length - SHORTEST_PART; place += 1) {
    const [first, second] = [word.slice(0, place), word.slice(place)];
    if (isKnown(first) && isKnown(second)) return [first, second];
  }
  return null;
}

/** 'nowww' is 'now'. */
function withoutRepeats(word: string): string | null {
  return [word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1+/gu, '$1')].find((one) => isKnown(one)) ?? null;
}

/** 'teh' is 'the': in short words only letters that changed places are mended. */
function withSwap(word: string): string | null {
  if (word.length < SHORTEST_PART || word.length >= SHORTEST) return null;
  for (let place = 0; place + 1 < word.length; place += 1) {
    const swapped = `${word.slice(0, place)}${word[place + 1] ?? ''}${word[place] ?? ''}${word.slice(place + 2)}`;
    if (knownWords.has(swapped)) return swapped;
  }
  return null;
}

function withoutVowels(word: string): string {
  return `${word[0] ?? ''}${word.slice(1).replace(/[aeiou]/g, '')}`.replace(/(.)\1/gu, '$1');
}

/** 'wld' is 'would': known words by what is left of them without vowels. */
const withVowels: ReadonlyMap<string, string> = new Map(
  [...knownWords]
    .filter((known) => /^\p{L}+$/u.test(known))
    .map((known): [string, string] => [withoutVowels(known), known])
    .filter(([bare, known]) => bare.length >= SHORTEST_PART && bare.length < known.length)
    .reverse(),
);

/** Known words in all their forms, by their first letter. */
const candidates = new Map<string, string[]>();
for (const known of new Set([...knownWords].flatMap((word) => inflected(word)))) {
  if (known.length < SHORTEST - 1 || NEVER_GUESSED.includes(known)) continue;
  const [letter = ''] = known;
  candidates.set(letter, [...(candidates.get(letter) ?? []), known]);
}

/** One letter missing, too many, wrong or changed places, two in long words. The first letter is taken to be right. */
function nearest(word: string): string | null {
  if (word.length < SHORTEST - 1) return null;
  let best: { known: string; distance: number } | null = null;
  for (const known of candidates.get(word[0] ?? '') ?? []) {
    if (known.length < SHORTEST && !haveSameConsonants(known, word)) continue;
    const most = Math.max(known.length, word.length) >= LONG && word.length >= SHORTEST ? 2 : 1;
    if (Math.abs(known.length - word.length) > most) continue;
    const distance = distanceBetween(word, known);
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { known, distance };
  }
  return best?.known ?? null;
}

function haveSameConsonants(a: string, b: string): boolean {
  const bare = withoutVowels(a);
  return bare.length >= SHORTEST_PART && bare === withoutVowels(b);
}
