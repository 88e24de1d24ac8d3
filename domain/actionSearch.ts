import MiniSearch from 'minisearch';
import { catalogueEntryOf } from './catalogue/index';
import type { ActionRow } from './contract/actions';
import { controlKey } from './controlId';

export type FoundAction =
  { kind: 'one'; action: ActionRow } | { kind: 'several'; actions: ActionRow[] } | { kind: 'none' };

const MOST_CHOICES = 8;

/** Rows that fit the words best first, tolerant of word beginnings and typing errors. All words first; where none has all, any of them. */
export function searchActions(rows: ActionRow[], text: string, limit = rows.length): ActionRow[] {
  const search = indexOf(rows);
  const every = search.search(text, { combineWith: 'AND' });
  const hits = every.length > 0 ? every : search.search(text, { combineWith: 'OR' });
  return hits.flatMap((hit) => rows[hit.id as number] ?? []).slice(0, limit);
}

/** The action somebody means: by id, else by its whole title, else by search. */
export function findAction(rows: ActionRow[], idOrWords: string): FoundAction {
  const wanted = idOrWords.trim();
  if (wanted === '') return { kind: 'none' };
  const byId = rows.find((row) => controlKey(row.controlId) === controlKey(wanted));
  if (byId !== undefined) return { kind: 'one', action: byId };
  const byTitle = rows.filter((row) => row.title.toLowerCase() === wanted.toLowerCase());
  return choose(byTitle.length > 0 ? byTitle : searchActions(rows, wanted, MOST_CHOICES));
}

function choose(actions: ActionRow[]): FoundAction {
  const [first, ...others] = actions;
  if (first === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', action: first } : { kind: 'several', actions };
}

/** A queue is searched many times while somebody types: its index is made once. */
const indexes = new WeakMap<ActionRow[], MiniSearch>();

function indexOf(rows: ActionRow[]): MiniSearch {
  const known = indexes.get(rows);
  if (known !== undefined) return known;
  const index = new MiniSearch({
    fields: ['words', 'title', 'service', 'category', 'threats', 'meaning'],
    processTerm: (term) => (SMALL_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: {
      boost: { title: 3, words: 3, service: 2 },
      prefix: (term) => term.length > 1,
      // Two letters changed places count as two errors.
      fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false),
    },
  });
  index.addAll(rows.map((row, id) => ({ id, ...searchedText(row) })));
  indexes.set(rows, index);
  return index;
}

function searchedText(row: ActionRow): Record<string, string> {
  return {
    // 'BlockLegacyAuthentication' is also found by 'legacy', 'aad_phishing_MFA_strength' by 'phishing'.
    words: `${row.controlId} ${row.controlId.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')}`,
    title: row.title,
    service: row.service ?? '',
    category: row.category ?? '',
    threats: row.threats.join(' '),
    meaning: catalogueEntryOf(row.controlId, row.service).meaning,
  };
}

const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'are',
  'by',
  'for',
  'in',
  'is',
  'not',
  'of',
  'on',
  'or',
  'that',
  'the',
  'to',
  'with',
]);
