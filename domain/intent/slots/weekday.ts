import { WEEKDAYS } from '../english';
import type { Token } from '../tokens';
import type { Read } from './number';

/** 'monday', 'fri': 1 is Monday. */
export function weekdayAt(tokens: readonly Token[], place: number): Read<number> | null {
  const index = WEEKDAYS.findIndex((spellings) => spellings.includes(tokens[place]?.word ?? ''));
  return index === -1 ? null : { value: index + 1, end: place + 1 };
}
