import { knownWords } from './knownWords';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 5;
const LONG = 8;

/**
 * The known word that somebody meant, where the one typed is unknown and near to it: one letter missing, too many, wrong or changed places
 * (two in long words). The first letter is taken to be right. Everything else comes back as it is.
 */
export function corrected(word: string): string {
  if (word.length < SHORTEST - 1 || knownWords.has(word) || !/^\p{L}+$/u.test(word)) return word;
  let best: { known: string; distance: number } | null = null;
  for (const known of knownWords) {
    if (known.length < SHORTEST || known[0] !== word[0]) continue;
    const most = Math.max(known.length, word.length) >= LONG && word.length >= SHORTEST ? 2 : 1;
    if (Math.abs(known.length - word.length) > most) continue;
    const distance = distanceBetween(word, known);
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { known, distance };
  }
  return best?.known ?? word;
}

/** Letters to add, take out, change or swap with a neighbour, each part of a word changed once (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
