import { numbers } from './numbers';

const { counted, percent } = numbers;

/** The pace of the score, and when a target is reached. Months are whole. */
export const trend = {
  steady: (weeks: number, range: string) => `Steady over ${weeksWord(weeks)} ${range}.`,
  moves: (perMonth: number, weeks: number, range: string) =>
    `${perMonth > 0 ? 'Up' : 'Down'} ${percent(Math.abs(perMonth))} a month over ${weeksWord(weeks)} ${range}.`,
  /** `low` and `high` are signed percentages. */
  range: (low: string, high: string) => `(mostly between ${low} and ${high})`,

  reached: (target: number) => `${percent(target)} is reached already.`,
  notReached: (target: number) => `${percent(target)} is not reached at the pace so far.`,
  onlyAtBest: (target: number, soonest: number) =>
    `${percent(target)} is reached only at the best pace so far, in about ${monthsWord(soonest)}.`,
  /** `latest` is null where the slowest pace never gets there. */
  inMonths: (target: number, months: number, soonest: number, latest: number | null) =>
    `${percent(target)} is reached in about ${monthsWord(months)} at the pace so far, at the soonest in ${monthsWord(soonest)}, ` +
    `${latest === null ? 'or never at the slowest pace' : `at the latest in ${monthsWord(latest)}`}.`,
};

function weeksWord(count: number): string {
  return counted(count, 'week', 'weeks');
}

function monthsWord(count: number): string {
  return counted(count, 'month', 'months');
}
