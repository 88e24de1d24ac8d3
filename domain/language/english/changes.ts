import type { Counted } from '../../contract/shared';
import { numbers } from './numbers';

const { amount, counted, percent, points, signed } = numbers;

/** What moved the score. Worths and shares are plain numbers, days are written out already. */
export const changes = {
  /** One control's part of the move. `complying`: how many more are covered, null where nobody counts. */
  moved: (title: string, move: number, complying: number | null) =>
    `${title}: ${signedPoints(move)}${covered(complying)}.`,
  declared: (title: string, move: number) =>
    `${title}: ${signedPoints(move)} on your own word, not measured by Microsoft.`,
  population: (title: string, move: number, people: number) =>
    `${title}: ${signedPoints(move)}, because ${amount(Math.abs(people))} ${people > 0 ? 'more' : 'fewer'} are counted.`,
  added: (title: string, earned: number, worth: number, share: number) =>
    `Microsoft added ${title}: ${amount(earned)} of ${points(worth)}, ${effect(share)}.`,
  removed: (title: string, worth: number, share: number) =>
    `Microsoft removed ${title}, which was worth ${points(worth)}, ${effect(share)}.`,
  reweighted: (title: string, worth: number, share: number) =>
    `Microsoft changed the worth of ${title} by ${signedPoints(worth)}, ${effect(share)}.`,
  /** `max` is null where the maximum is explained. */
  unexplained: (move: number, max: number | null) =>
    `Not explained by the data Microsoft supplies: ${signedPoints(move)}${max === null ? '' : `, ${signed(max, 2)} of the maximum`}.`,

  notComparable: (since: string) =>
    `Nothing can be compared since ${since}: Microsoft gave no maximum for one of the days.`,
  noNewFigures: (since: string) => `Microsoft has published no new figures since ${since}.`,
  nothingMoved: (since: string) => `Nothing moved since ${since}.`,

  /** All parts of one kind. `cause` is one of `causes`. */
  together: {
    earned: (move: number, cause: string) => `You earned ${points(move)}: ${cause}.`,
    lost: (move: number, cause: string) => `You lost ${points(move)}: ${cause}.`,
    declared: (move: number, cause: string) => `${points(move)} came on your own word, not by measurement: ${cause}.`,
    withdrawn: (move: number, cause: string) => `${points(move)} on your own word are gone: ${cause}.`,
    population: (kinds: readonly Counted[], share: number) => `${populationMoved(kinds)}, ${effect(share)}.`,
    added: (controls: number, share: number) => `Microsoft added ${controlsWord(controls)}, ${effect(share)}.`,
    removed: (controls: number, share: number) => `Microsoft removed ${controlsWord(controls)}, ${effect(share)}.`,
    reweighted: (controls: number, share: number) =>
      `Microsoft changed the worth of ${controlsWord(controls)}, ${effect(share)}.`,
    unexplained: (share: number) => `${signed(share)} % is not explained by the data.`,
  },
  causes: {
    only: (title: string, complying: number | null) => `${title}${covered(complying)}`,
    most: (title: string, complying: number | null) => `most of it ${title}${covered(complying)}`,
    largest: (title: string, complying: number | null) => `the largest part ${title}${covered(complying)}`,
  },
};

function controlsWord(count: number): string {
  return counted(count, 'control', 'controls');
}

function signedPoints(move: number): string {
  return `${signed(move, 2)} ${Math.abs(move) === 1 ? 'point' : 'points'}`;
}

function effect(share: number): string {
  if (signed(share) === '0') return 'which hardly moves the percentage';
  return `which ${share < 0 ? 'cost' : 'brought'} ${percent(Math.abs(share))}`;
}

function covered(complying: number | null): string {
  if (complying === null || complying === 0) return '';
  return `, ${amount(Math.abs(complying))} ${complying > 0 ? 'more' : 'fewer'} are covered`;
}

/** Computers and policies come and go too: people are named only where it is people that Microsoft counts. */
function populationMoved(kinds: readonly Counted[]): string {
  if (kinds.length === 1 && kinds[0] === 'people') return 'People joined or left';
  if (kinds.length === 1 && kinds[0] === 'devices') return 'Devices were added or removed';
  return `Microsoft counts more or fewer ${kinds.join(' or ')}`;
}
