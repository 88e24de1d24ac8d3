import { describe, expect, it } from '@jest/globals';
import { languageNamed, languageOf } from '../../../domain/language/language';

describe('the language of a locale', () => {
  it.each([
    ['de-AT', 'de'],
    ['de', 'de'],
    ['DE_ch', 'de'],
    ['en-NZ', 'en'],
    ['fr-FR', 'en'],
    ['deu', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('%s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

describe('a language that is named', () => {
  it.each([
    ['German', 'de'],
    ['deutsch', 'de'],
    [' Deutsch ', 'de'],
    ['de-DE', 'de'],
    ['English', 'en'],
    ['Englisch', 'en'],
    ['en', 'en'],
  ])('"%s" is %s', (said, language) => {
    expect(languageNamed(said)).toBe(language);
  });

  it.each(['French', 'germ', '', 'dennis'])('"%s" is none we speak', (said) => {
    expect(languageNamed(said)).toBeNull();
  });
});
