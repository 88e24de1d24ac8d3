import { numbers } from './numbers';

const { percent } = numbers;

/** Charts, and the same in words for clients that draw none. Days are written out already. */
export const charts = {
  measured: 'Measured',
  onYourWord: 'On your word',
  open: 'Open',
  /** `points` such as '120 of 200 points'. */
  gauge: (at: number, points: string) => `${percent(at)}: ${points}.`,
  trendSince: (day: string) => `Trend since ${day}`,
  trendTitle: 'Secure Score in percent',
  stayed: (from: string, to: string, at: number) => `${from} to ${to}: the score stayed at ${percent(at)}.`,
  moved: (from: string, to: string, was: number, is: number) =>
    `${from} to ${to}: the score ${is > was ? 'rose' : 'fell'} from ${percent(was)} to ${percent(is)}.`,
};
