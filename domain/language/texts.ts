import { english } from './english/index';
import { german } from './german/index';
import type { Language } from './language';

/** All that is said to people in one language, by topic. The other languages have to have every key of the English one. */
export type Texts = typeof english;

const TEXTS: Record<Language, Texts> = { en: english, de: german };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
