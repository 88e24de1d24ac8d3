import { FILLERS, SEARCHED_AS } from './english';
import { isKnown } from './knownWords';
import type { Token } from './tokens';

/** Part of the name of an action, whatever else of the sentence they belong to. */
const NAMING = ['subject_word', 'aspect'];
const fillers = new Set(FILLERS);

/**
 * What names the action: all that is neither part of the phrase nor a word that says little. Beside a word for what actions are about the
 * other words we know ('teachers', 'yesterday') are no part of a name.
 */
export function actionWords(tokens: readonly Token[], used: readonly number[], keeps: readonly string[] = []): string {
  const isNamed = tokens.some(({ groups }) => groups.has('subject_word'));
  const kept = tokens.filter((token, place) => {
    if (belongs(token, NAMING)) return !used.includes(place) || belongs(token, ['subject_word', ...keeps]);
    if (used.includes(place) || fillers.has(token.word)) return false;
    return !isNamed || !isKnown(token.word);
  });
  // 'pupils in year nine' may be asked after, but names no action.
  if (!kept.some((token) => belongs(token, NAMING) || !isKnown(token.typed.toLowerCase()))) return '';
  return [...new Map(kept.map(({ place, typed }) => [place, searched(typed)])).values()].join(' ');
}

function belongs({ groups }: Token, names: readonly string[]): boolean {
  return names.some((name) => groups.has(name));
}

function searched(typed: string): string {
  return SEARCHED_AS[typed.toLowerCase()] ?? typed;
}
