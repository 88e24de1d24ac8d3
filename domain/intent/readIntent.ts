import type { IsoDate } from '../snapshot';
import { readExactCommand } from './exactCommand';
import { englishOf } from './germanCommand';
import type { Intent } from './intent';
import { readOrdinaryWords } from './ordinaryWords';

export interface Reading {
  intent: Intent;
  /** Said in the words of the help text: nothing was guessed. */
  isExact: boolean;
}

/** What a message asks for; null where the rules do not know. `today` is a day of the tenant's calendar. */
export function readIntent(text: string, { today }: { today: IsoDate }): Reading | null {
  const said = englishOf(text.trim()) ?? text.trim();
  const exact = readExactCommand(said);
  if (exact !== null) return { intent: exact, isExact: true };
  const intent = readOrdinaryWords(said, today);
  return intent === null ? null : { intent, isExact: false };
}
