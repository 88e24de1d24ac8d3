import { describe, expect, it } from '@jest/globals';
import { findAction } from '../../../domain/actionFilter';
import { intent as intentSchema, type Intent } from '../../../domain/intent/intent';
import { readIntent } from '../../../domain/intent/readIntent';
import { heldOutPhrasings } from './heldOutPhrasings';
import { TODAY, type Phrasing } from './phrasing';
import { notUnderstood, phrasings } from './phrasings';
import { sampleQueue } from './queue';

const LEAST_RATE = 0.95;
const LEAST_RATE_OF_NEW_WORDS = 0.93;
/** What the words for an action are held against by its ids, not by their letters. */
const WORDS = 'words';

const readings = new Map<string, Intent | null>();

/** Several tests look at the same phrasings: each is read once. */
function readingOf(say: string): Intent | null {
  const known = readings.get(say);
  if (known !== undefined) return known;
  const read = readIntent(say, { today: TODAY })?.intent ?? null;
  readings.set(say, read);
  return read;
}

/** What is wrong with the reading of a phrasing; null where all is right. */
function wrongIn({ say, intent, slots = {}, ids = [] }: Phrasing): string | null {
  const read = readingOf(say);
  if ((read?.name ?? null) !== intent) {
    return `"${say}": ${read?.name ?? 'not understood'} instead of ${intent ?? 'not understood'}`;
  }
  if (read === null) return null;
  const named = Object.fromEntries(
    Object.entries(read).filter(([slot, value]) => !['name', WORDS].includes(slot) && value !== null),
  );
  if (JSON.stringify(sorted(named)) !== JSON.stringify(sorted(slots))) {
    return `"${say}": ${JSON.stringify(named)} instead of ${JSON.stringify(slots)}`;
  }
  const found = WORDS in read ? foundBy(read.words).slice(0, ids.length) : [];
  const missing = ids.filter((id) => !found.includes(id));
  return missing.length === 0 ? null : `"${say}": finds ${found.join(', ') || 'nothing'} instead of ${ids.join(', ')}`;
}

function sorted(slots: Record<string, unknown>): [string, unknown][] {
  return Object.entries(slots).sort(([a], [b]) => (a < b ? -1 : 1));
}

function foundBy(words: string): string[] {
  const found = findAction(sampleQueue, words);
  if (found.kind === 'none') return [];
  return (found.kind === 'one' ? [found.action] : found.actions).map(({ controlId }) => controlId);
}

const wrongOnes = (list: Phrasing[]) => list.flatMap((phrasing) => wrongIn(phrasing) ?? []);

describe('what people say', () => {
  it('is understood in all the ways that must be', () => {
    expect(wrongOnes(phrasings.filter(({ must }) => must === true))).toEqual([]);
  });

  it('is understood nearly always', () => {
    const wrong = wrongOnes(phrasings);
    const rate = 1 - wrong.length / phrasings.length;
    expect(rate >= LEAST_RATE ? [] : wrong).toEqual([]);
  });

  it('is understood nearly always by the schema of intents too', () => {
    const read = phrasings.flatMap(({ say }) => readingOf(say) ?? []);
    expect(read.filter((one) => !intentSchema.safeParse(one).success)).toEqual([]);
  });

  it.each(notUnderstood)('is left to the search where it is no question of ours: "$say"', ({ say }) => {
    expect(readingOf(say)).toBeNull();
  });
});

describe('words that the rules were never tuned on', () => {
  it('are understood for the most part', () => {
    const wrong = wrongOnes(heldOutPhrasings);
    expect(1 - wrong.length / heldOutPhrasings.length).toBeGreaterThanOrEqual(LEAST_RATE_OF_NEW_WORDS);
  });
});

describe('the list of what people say', () => {
  it('is long enough, and a third of it typed in a hurry', () => {
    expect(phrasings.length).toBeGreaterThanOrEqual(160);
    expect(phrasings.filter(({ hurried }) => hurried).length).toBeGreaterThanOrEqual(phrasings.length / 3);
  });

  it('says nothing twice', () => {
    const said = [...phrasings, ...heldOutPhrasings].map(({ say }) => say);
    expect(said.length).toBe(new Set(said).size);
  });
});
