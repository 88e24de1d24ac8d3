/** The languages Scorekeeper speaks. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language is called by those who speak it. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch' };

/** Other words for a language, in any language we speak. */
const OTHER_NAMES: Record<Language, readonly string[]> = { en: ['englisch'], de: ['german'] };

/** The language for a locale as Teams gives it, such as 'de-AT'; English for every other, and where none is given. */
export function languageOf(locale: string | null | undefined): Language {
  return languageCoded(locale ?? '') ?? 'en';
}

/** The same; null where it is none we speak. */
export function languageCoded(locale: string): Language | null {
  const [code] = locale.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** The language somebody names, by a word for it or by a locale; null where it is none we speak. */
export function languageNamed(said: string): Language | null {
  const word = said.trim().toLowerCase();
  const isNamed = (language: Language) =>
    [LANGUAGE_NAMES[language].toLowerCase(), ...OTHER_NAMES[language]].includes(word);
  return LANGUAGES.find(isNamed) ?? languageCoded(word);
}
