import { describe, expect, it } from '@jest/globals';
import { english } from '../../tab/language/english/index';
import { german } from '../../tab/language/german/index';
import { loadTexts } from '../../tab/language/texts';

/** What only puts given words together, leaves a comma out or shows an unknown word as it is; and the words that are the same in both. */
const SAME_IN_GERMAN =
  /^(figures\.day|log\.digests\.state|configuration\.tabName|queue\.sorts\.title|history\.line\.said|overview\.trend\.score)$/;

const leaves = { en: leavesOf(english), de: leavesOf(german) };

describe('the texts of the tab', () => {
  it('have the same keys in German as in English, of the same kind', () => {
    const kinds = (all: Map<string, unknown>) => [...all].map(([key, text]) => `${key}: ${typeof text}`).sort();
    expect(kinds(leaves.de)).toEqual(kinds(leaves.en));
  });

  it.each(['en', 'de'] as const)('are never empty in %s', (language) => {
    const empty = [...leaves[language]].filter(([, text]) => said(text).every((each) => each.trim() === ''));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('are translated, whatever they are given', () => {
    const untranslated = [...leaves.de].filter(([key, text]) => {
      if (SAME_IN_GERMAN.test(key)) return false;
      const inEnglish = said(leaves.en.get(key));
      return said(text).some((each, sample) => each === inEnglish[sample]);
    });
    expect(untranslated.map(([key]) => key)).toEqual([]);
  });

  it.each(['en', 'de'] as const)('say all that they are given in %s, and nothing that is not known', (language) => {
    const wrong = [...leaves[language]].filter(([, text]) =>
      said(text).some((each) => /undefined|null|NaN|\[object|\$\{/.test(each)),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each([
    ['de-AT', 'de'],
    ['en-NZ', 'en'],
    ['fr-FR', 'en'],
    ['', 'en'],
  ])('for the locale "%s" are in %s', async (locale, language) => {
    expect((await loadTexts(locale)).language).toBe(language);
  });
});

it.each(['pending', 'sending', 'sent', 'throttled', 'gone', 'forbidden', 'failed', 'unknown', 'skipped'])(
  'the state "%s" of a post has a name of its own in each language',
  (state) => {
    const names = [english, german].map(({ log }) => log.digests.state(state));
    expect(new Set([state, ...names]).size).toBe(3);
  },
);

describe('a count', () => {
  it.each([
    [1, '1 Person in Teams benachrichtigen'],
    [2, '2 Personen in Teams benachrichtigen'],
  ])('of %i has its own form', (count, text) => {
    expect(german.people.notify(count)).toBe(text);
  });

  it('is followed by the right case of what is counted', () => {
    const { count } = german.people;
    expect([
      count('12', '40', 'devices', false, null),
      count('12', null, 'devices', false, null),
      count('1', '1', 'people', true, 'Sonntag'),
      count('3', '9', 'objects', false, null),
    ]).toEqual([
      'Microsoft zählt 12 von 40 Geräten als noch nicht abgedeckt.',
      'Microsoft zählt 12 Geräte als noch nicht abgedeckt.',
      'Microsoft zählt 1 von 1 Person als noch nicht abgedeckt, Stand Sonntag.',
      'Microsoft zählt 3 von 9 als noch nicht abgedeckt.',
    ]);
  });
});

/** Every text by its path, such as 'overview.links.history'. */
function leavesOf(texts: object, path = ''): Map<string, unknown> {
  const all = Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (path === '' && key === 'language') return [];
    return typeof value === 'object' && value !== null
      ? [...leavesOf(value, `${path}${key}.`)]
      : [[`${path}${key}`, value]];
  });
  return new Map(all);
}

/** One and several, as each text may take them: counts, figures and days already written out, or lists of those. */
const SAMPLES = [
  [1, 2],
  ['Sonntag', 'Montag'],
  [['Sonntag'], ['Sonntag', 'Montag']],
];

/** A text as it stands; of a function what it says of the first samples that it can be given. */
function said(text: unknown): string[] {
  if (typeof text !== 'function') return [String(text)];
  const saying = text as (...given: unknown[]) => unknown;
  const answers = SAMPLES.map((samples) => {
    try {
      const all = samples.map((sample) => saying(...Array.from({ length: text.length }, () => sample)));
      return all.every((each) => typeof each === 'string') ? all : null;
    } catch {
      return null;
    }
  });
  return answers.find((each) => each !== null) ?? [''];
}
