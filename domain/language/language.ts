/** The languages Scorekeeper speaks. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale as Teams gives it, such as 'de-AT'; English for every other, and where none is given. */
export function languageOf(locale: string | null | undefined): Language {
  const [spoken] = (locale ?? '').trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}
