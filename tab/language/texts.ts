import { languageOf } from '../../domain/language/language';
import type { Language } from '../../domain/language/language';
import { english } from './english/index';

/** All that the tab itself says to people in one language, by topic. The other languages have to have every key of the English one. */
export type Texts = typeof english;

/** English is always there; each other language is a file of its own, fetched by those who read it. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<Texts>> = {
  de: async () => (await import('./german/index')).german,
};

/** The texts for a locale where nothing has to be fetched for them. */
export const textsAtHand = (locale: string): Texts | null => (languageOf(locale) === 'en' ? english : null);

/** The texts for a locale as Teams gives it. Where they cannot be fetched, English is better than nothing. */
export async function loadTexts(locale: string): Promise<Texts> {
  const language = languageOf(locale);
  return language === 'en' ? english : await OTHERS[language]().catch(() => english);
}
