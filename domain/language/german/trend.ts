import type { trend as english } from '../english/trend';
import { numbers } from './numbers';

const { counted, percent } = numbers;

export const trend: typeof english = {
  steady: (weeks, range) => `Gleichbleibend über ${weeksWord(weeks)} ${range}.`,
  moves: (perMonth, weeks, range) =>
    `${percent(Math.abs(perMonth))} im Monat ${perMonth > 0 ? 'nach oben' : 'nach unten'} über ${weeksWord(weeks)} ${range}.`,
  range: (low, high) => `(meist zwischen ${low} und ${high})`,

  reached: (target) => `${percent(target)} sind schon erreicht.`,
  notReached: (target) => `${percent(target)} werden im bisherigen Tempo nicht erreicht.`,
  onlyAtBest: (target, soonest) =>
    `${percent(target)} werden nur im besten bisherigen Tempo erreicht, in etwa ${monthsWord(soonest)}.`,
  inMonths: (target, months, soonest, latest) =>
    `${percent(target)} werden im bisherigen Tempo in etwa ${monthsWord(months)} erreicht, frühestens in ${monthsWord(soonest)}, ` +
    `${latest === null ? 'im langsamsten Tempo nie' : `spätestens in ${monthsWord(latest)}`}.`,
};

function weeksWord(count: number): string {
  return counted(count, 'Woche', 'Wochen');
}

/** After 'in'. */
function monthsWord(count: number): string {
  return counted(count, 'Monat', 'Monaten');
}
