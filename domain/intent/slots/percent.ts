import type { Token } from '../tokens';
import { numberAt, type Read } from './number';

/** '70 %', '66.5 percent', 'eighty percent' at a place. */
export function percentAt(tokens: readonly Token[], place: number): Read<number> | null {
  const number = numberAt(tokens, place);
  if (number === null || number.value > 100 || tokens[number.end]?.word !== '%') return null;
  return { value: number.value, end: number.end + 1 };
}
