import { SPANS_OF_TIME, TIME_UNITS } from '../english';
import type { Token } from '../tokens';
import { numberAt, type Read } from './number';

/** '30 min', '1.5 hours', 'half an hour' at a place. */
export function minutesAt(tokens: readonly Token[], place: number): Read<number> | null {
  for (const { words, minutes } of SPANS_OF_TIME) {
    const spoken = words.split(' ');
    if (spoken.every((word, step) => tokens[place + step]?.word === word)) {
      return { value: minutes, end: place + spoken.length };
    }
  }
  const number = numberAt(tokens, place);
  const unit = number === null ? '' : (tokens[number.end]?.word ?? '');
  if (number === null || number.value <= 0 || !Object.hasOwn(TIME_UNITS, unit)) return null;
  return { value: Math.round(number.value * (TIME_UNITS[unit] ?? 1)), end: number.end + 1 };
}
