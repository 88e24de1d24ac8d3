import { textsOf, type Texts } from '../../domain/language/texts';

/** Around every text of the languages: what a card says without them was never translated. */
export const MARK = '\u25c6';

/** English, with a mark before every text that comes from the languages. */
export const markedTexts: Texts = { ...(marked(textsOf('en')) as Texts), language: 'en' };

function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${MARK}${value}`;
  if (typeof value === 'function')
    return (...given: unknown[]) => marked((value as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value as object).map(([key, text]) => [key, marked(text)]));
}
