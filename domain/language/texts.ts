import { english } from './english/index';
import { german } from './german/index';
import type { Language } from './language';

/** All that is said to people in one language, by topic. The other languages have to have every key of the English one. */
export type Texts = typeof english;

const TEXTS: Record<Language, Texts> = { en: english, de: german };

/** The texts of a language; English where none is known, as in what was stored before there was a choice. */
export function textsOf(language: Language = 'en'): Texts {
  return TEXTS[language];
}
