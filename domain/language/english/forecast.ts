import type { ForecastItem } from '../../contract/forecast';
import { numbers } from './numbers';

const { amount, counted, percent, points, signed } = numbers;

/** What Microsoft has changed in its list and the figures do not show yet, and how that turned out. */
export const forecast = {
  added: (title: string, worth: number) =>
    `Microsoft added ${title}, worth ${points(worth)}; none is earned until it is set up.`,
  retired: (title: string, earned: number, worth: number) =>
    `Microsoft retires ${title}: ${amount(earned)} of ${points(worth)} go.`,
  reweighted: (title: string, was: number, worth: number) =>
    `Microsoft changes the worth of ${title} from ${amount(was)} to ${points(worth)}.`,

  /** '2 new controls' */
  changed: (kind: ForecastItem['kind'], count: number) => counted(count, ...CHANGED[kind]),
  /** '2 new controls (8 points)' */
  changedWorth: (changed: string, worth: number) => `${changed} (${points(worth)})`,
  /** No percentage is known on one side. */
  listChanged: (changed: readonly string[]) => `Microsoft's list changed: ${changed.join(', ')}.`,
  stays: (changed: readonly string[], at: number) => `${changed.join(', ')}: your score stays near ${percent(at)}.`,
  goes: (changed: readonly string[], from: number, to: number) =>
    `${changed.join(', ')}: you will go from ${percent(from)} to ${percent(to)} without having done anything.`,

  /** `compared` is what was foretold beside what came. */
  hasCome: (changed: readonly string[], compared: readonly string[]) =>
    `As foretold, Microsoft's figures now have ${changed.join(' and ')}: ${compared.length === 0 ? 'what it moved is not known' : compared.join(', ')}.`,
  foretold: (share: number) => `foretold ${signed(share)}`,
  came: (share: number) => `came ${signed(share)}`,
};

const CHANGED: Record<ForecastItem['kind'], [one: string, many: string]> = {
  added: ['new control', 'new controls'],
  removed: ['retired control', 'retired controls'],
  reweighted: ['control of new worth', 'controls of new worth'],
};
