import type { charts as english } from '../english/charts';
import { numbers } from './numbers';

const { percent } = numbers;

export const charts: typeof english = {
  measured: 'Gemessen',
  onYourWord: 'Nach eigener Angabe',
  open: 'Offen',
  gauge: (at, points) => `${percent(at)}: ${points}.`,
  trendSince: (day) => `Verlauf seit ${day}`,
  trendTitle: 'Secure Score in Prozent',
  stayed: (from, to, at) => `${from} bis ${to}: Der Score blieb bei ${percent(at)}.`,
  moved: (from, to, was, is) =>
    `${from} bis ${to}: Der Score ${is > was ? 'stieg' : 'fiel'} von ${percent(was)} auf ${percent(is)}.`,
};
