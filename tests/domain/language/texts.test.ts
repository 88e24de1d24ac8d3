import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, languageOf } from '../../../domain/language/language';
import { textsOf } from '../../../domain/language/texts';

/** The same in both languages: names of products, and the commands themselves. */
const SAME_IN_GERMAN = /^(digestCard\.heading|help\.commands\.\w+\.say)$/;

describe('the texts of every language', () => {
  const english = leavesOf(textsOf('en'));

  it.each(LANGUAGES)('have the same keys in %s as in English', (language) => {
    expect([...leavesOf(textsOf(language)).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(LANGUAGES)('are of the same kind in %s as in English', (language) => {
    for (const [key, value] of leavesOf(textsOf(language)))
      expect([key, typeof value]).toEqual([key, typeof english.get(key)]);
  });

  it.each(LANGUAGES)('are not empty in %s', (language) => {
    const empty = [...leavesOf(textsOf(language))].filter(
      ([, value]) => typeof value === 'string' && value.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('are translated', () => {
    const untranslated = [...leavesOf(textsOf('de'))].filter(
      ([key, text]) => !SAME_IN_GERMAN.test(key) && hasWords(text) && wordsOf(text) === wordsOf(english.get(key)),
    );
    expect(untranslated.map(([key]) => key)).toEqual([]);
  });

  it('say which language they are in', () => {
    expect(LANGUAGES.map((language) => textsOf(language).language)).toEqual([...LANGUAGES]);
  });
});

describe('the walk through the texts', () => {
  it('finds a key that one language lacks', () => {
    expect([...leavesOf({ a: { b: 'x', c: ['y', 'z'] }, d: () => '' }).keys()]).toEqual(['a.b', 'a.c.0', 'a.c.1', 'd']);
  });

  it('finds the words of a function', () => {
    expect(hasWords((name: string) => `by ${name}`)).toBe(true);
    expect(hasWords((name: string, day: string) => `${name}: ${day}.`)).toBe(false);
  });
});

describe('a locale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE_ch', 'de'],
    ['en-NZ', 'en'],
    ['fr-FR', 'en'],
    ['den', 'en'],
    ['', 'en'],
    [null, 'en'],
    [undefined, 'en'],
  ])('%p is answered in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

/** Every text by its path, such as 'plan.noAction'. */
function leavesOf(texts: object, path = ''): Map<string, unknown> {
  const leaves = Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? [...leavesOf(value, `${path}${key}.`)] : [[`${path}${key}`, value]],
  );
  return new Map(leaves);
}

/** Of a function the words in its source: what only puts other texts together has none, and may be the same. */
function wordsOf(text: unknown): string {
  if (typeof text !== 'function') return String(text);
  const literals = text.toString().match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? [];
  return literals.map((literal) => literal.replace(/\$\{[^}]*\}/g, '')).join('\n');
}

function hasWords(text: unknown): boolean {
  return /\p{L}/u.test(wordsOf(text));
}
