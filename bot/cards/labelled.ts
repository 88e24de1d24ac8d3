import { SMALL, textBlock, type Element } from './elements';
import { plain, shortened } from './text';

/** Longest explanation on a card; the tab has the whole of it. */
const EXPLANATION_SHOWN = 400;

/** 'Why: Most password-guessing attacks use exactly these.' */
export function labelled(label: string, text: string): Element {
  return textBlock(`${label}: ${plain(shortened(text, EXPLANATION_SHOWN))}`, SMALL);
}
