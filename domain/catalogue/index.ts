import { controlKey } from '../controlId';
import type { Language } from '../language/language';
import { entries } from './entries';
import type { CatalogueEntry, EntryWords } from './entry';
import { anyControl, familyOf } from './families';
import { germanWordsOf } from './german/index';

const byKey = new Map(Object.entries(entries).map(([id, entry]) => [controlKey(id), entry]));

/** What we know of a control: its own entry, else what holds for its family (by id, then by service), else the general one. */
export function catalogueEntryOf(controlId: string, service: string | null): CatalogueEntry {
  return byKey.get(controlKey(controlId)) ?? familyOf(controlId, service)?.describe(controlId) ?? anyControl;
}

const WORDS: Record<Language, (controlId: string, service: string | null) => EntryWords> = {
  en: catalogueEntryOf,
  de: germanWordsOf,
};

/** The sentences of `catalogueEntryOf` in a language. */
export function catalogueWordsOf(controlId: string, service: string | null, language: Language): EntryWords {
  return WORDS[language](controlId, service);
}
