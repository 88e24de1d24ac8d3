/** Shorter words have no ending that could be told from the word itself. */
const SHORTEST = 3;

/** A word and what it may be a form of: 'dropped' of 'drop', 'changes' and 'changing' of 'change', 'policies' of 'policy'. */
export function formsOf(word: string): string[] {
  const stems = ENDINGS.flatMap(({ ending, instead }) =>
    word.endsWith(ending) ? instead.map((letters) => word.slice(0, -ending.length) + letters) : [],
  ).flatMap((stem) => [stem, ...undoubled(stem)]);
  return [word, ...stems.filter((stem) => stem.length >= SHORTEST)];
}

const ENDINGS = [
  { ending: 's', instead: [''] },
  { ending: 'es', instead: [''] },
  { ending: 'ies', instead: ['y'] },
  { ending: 'ed', instead: ['', 'e'] },
  { ending: 'ied', instead: ['y'] },
  { ending: 'ing', instead: ['', 'e'] },
];

/** 'dropp' is 'drop'. */
function undoubled(stem: string): string[] {
  return stem.length > SHORTEST && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
}

/** The other way round: forms that a word may be written in. */
export function inflected(word: string): string[] {
  if (word.length <= SHORTEST) return [word];
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const doubled = `${word}${word.at(-1) ?? ''}`;
  return [word, `${word}s`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}
