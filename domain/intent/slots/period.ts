import { addDays } from '../../days';
import type { IsoDate } from '../../snapshot';
import { PERIOD_WORDS } from '../english';
import type { Period } from '../intent';
import type { Token } from '../tokens';
import type { Read } from './number';
import { dayNumber, stretchAt } from './stretch';

/**
 * A period at a place, up to today at the most: 'last week', 'in March', 'since Monday', 'from 1 to 15 September', 'between ... and ...'.
 * 'than in March' asks for what came after it.
 */
export function periodAt(tokens: readonly Token[], place: number, today: IsoDate): Read<Period> | null {
  const read = open(tokens, place, today) ?? compared(tokens, place, today) ?? closed(tokens, place, today);
  if (read === null || read.value.from > today) return null;
  return { ...read, value: { ...read.value, to: read.value.to > today ? today : read.value.to } };
}

/** 'since X', 'from X to Y', 'between X and Y'; 'from X' alone lasts until today. */
function open(tokens: readonly Token[], place: number, today: IsoDate): Read<Period> | null {
  const word = tokens[place]?.word ?? '';
  if (![...PERIOD_WORDS.since, ...PERIOD_WORDS.from, ...PERIOD_WORDS.between].includes(word)) return null;
  const start = stretchAt(tokens, place + 1, today, true) ?? dayOfSameMonth(tokens, place + 1, today);
  if (start === null) return null;
  const end = PERIOD_WORDS.to.includes(tokens[start.end]?.word ?? '')
    ? stretchAt(tokens, start.end + 1, today, true)
    : null;
  if (end === null) return { value: { from: start.value.from, to: today }, end: start.end };
  const [from, to] = [start.value.from, end.value.to];
  return { value: from <= to ? { from, to } : { from: end.value.from, to: start.value.to }, end: end.end };
}

/** The 1 of 'from 1 to 15 September'. */
function dayOfSameMonth(tokens: readonly Token[], place: number, today: IsoDate): Read<Period> | null {
  const day = dayNumber(tokens[place]?.word);
  if (day === null || !PERIOD_WORDS.to.includes(tokens[place + 1]?.word ?? '')) return null;
  const to = stretchAt(tokens, place + 2, today, true)?.value;
  if (to === undefined || to.from !== to.to) return null;
  const from = `${to.from.slice(0, -2)}${String(day).padStart(2, '0')}`;
  return from <= to.from ? { value: { from, to: from }, end: place + 1 } : null;
}

function compared(tokens: readonly Token[], place: number, today: IsoDate): Read<Period> | null {
  if (!PERIOD_WORDS.than.includes(tokens[place]?.word ?? '')) return null;
  const isLed = PERIOD_WORDS.in.includes(tokens[place + 1]?.word ?? '');
  const stretch = stretchAt(tokens, isLed ? place + 2 : place + 1, today, isLed);
  if (stretch === null || stretch.value.to >= today) return null;
  return { value: { from: addDays(stretch.value.to, 1), to: today }, end: stretch.end };
}

function closed(tokens: readonly Token[], place: number, today: IsoDate): Read<Period> | null {
  const isLed = PERIOD_WORDS.in.includes(tokens[place]?.word ?? '');
  const first = isLed ? place + 1 : place;
  return (
    stretchAt(tokens, first, today, isLed) ??
    (isLed && tokens[first]?.word === 'the' ? stretchAt(tokens, first + 1, today, true) : null)
  );
}
