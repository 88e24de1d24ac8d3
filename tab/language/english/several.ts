import { numbers } from '../../../domain/language/english/numbers';

const { counted } = numbers;

/** The bar that decides on several actions. */
export const several = {
  choose: 'Choose several',
  bar: 'Chosen actions',
  none: 'Choose actions by their boxes, or with the space bar.',
  /** `points` is null where it is not known. */
  chosen: (count: number, points: string | null) =>
    points === null ? `${count} chosen` : `${count} chosen, ${points} points left`,
  hidden: (count: number) => `${counted(count, 'of them is', 'of them are')} not shown by the filters.`,
  all: (count: number) => `Choose all ${count} shown`,
  clear: 'Choose none',
  end: 'Stop choosing',
  decisions: 'Decide on the chosen actions',
  loadingEffect: 'Working out what it does to the score',
  nothingPossible: 'None of the chosen actions can be decided so.',
  impossible: (count: number) =>
    `${counted(count, 'action', 'actions')} cannot be decided so, and ${count === 1 ? 'is' : 'are'} left out:`,
  submit: {
    accept: (count: number) => `Accept ${counted(count, 'action', 'actions')}`,
    ignore: (count: number) => `Ignore ${counted(count, 'action', 'actions')}`,
    thirdParty: (count: number) => `Set ${counted(count, 'action', 'actions')} to third party`,
  },
  sending: (done: number, all: number) => `${done} of ${all} sent`,
  done: {
    accept: (count: number) => `${counted(count, 'action', 'actions')} accepted.`,
    ignore: (count: number) => `${counted(count, 'action', 'actions')} ignored.`,
    thirdParty: (count: number) => `${counted(count, 'action', 'actions')} set to third party.`,
    undo: (count: number) => `${counted(count, 'decision', 'decisions')} undone.`,
  },
  refused: (count: number) =>
    `${counted(count, 'action', 'actions')} stayed as ${count === 1 ? 'it was' : 'they were'}:`,
  stopped: (rest: number) => `${counted(rest, 'action', 'actions')} not sent yet. Nothing you typed is lost.`,
  goOn: (rest: number) => `Go on with the other ${rest}`,
  undo: (count: number) => (count === 1 ? 'Undo it' : `Undo all ${count}`),
};
