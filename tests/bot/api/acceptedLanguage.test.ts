import { expect, it } from '@jest/globals';
import { acceptedLanguage } from '../../../bot/api/acceptedLanguage';

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-de', 'de'],
  ['en-GB,de;q=0.8', 'en'],
  ['en;q=0.5, de;q=0.8', 'de'],
  ['fr-FR, de;q=0.3, en;q=0.1', 'de'],
  ['de;q=0.5,en;q=0.5', 'de'],
  ['de; Q=0.9, en; q=1', 'en'],
  ['fr-FR', 'en'],
  ['de;q=0', 'en'],
  ['de;q=0, en;q=0.1', 'en'],
  ['de;q=much, en;q=0.1', 'en'],
  ['de;q=2, en', 'en'],
  ['*', 'en'],
  ['*, de;q=0.5', 'de'],
  ['den', 'en'],
  [',;,', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('the header %p is answered in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
