import { SPANS_OF_TIME, TIME_UNITS } from '../english';
import type { Token } from '../tokens';
import { numberAt, type Read } from './number';

/** '30 min', '1.5 hours', 'half an hour' at a place. */
export function minutesAt(tokens: readonly Token[], at: number): Read<number> | null {
  for (const { words, minutes } of SPANS_OF_TIME) {
    const spoken = words.split(' ');
    if (spoken.every((word, step) => tokens[at + step]?.word === word)) {
      return { value: minutes, end: at + spoken.length };
    }
  }
  const number = numberAt(tokens, at);
  if (number === null || number.value <= 0) return null;
  // 'a couple of hours'
  const place = tokens[number.end]?.word === 'of' ? number.end + 1 : number.end;
  const unit = tokens[place]?.word ?? '';
  if (!Object.hasOwn(TIME_UNITS, unit)) return null;
  return { value: Math.round(number.value * (TIME_UNITS[unit] ?? 1)), end: place + 1 };
}
