import type { SeveralKind } from '../../../domain/contract/several';
import { counted } from '../../lib/words';

/** What is done to the chosen actions: by a decision, or by taking one back. */
export type RunKind = SeveralKind | 'undo';

const DONE: Record<RunKind, (count: number) => string> = {
  accept: (count) => `${counted(count, 'action')} accepted.`,
  ignore: (count) => `${counted(count, 'action')} ignored.`,
  thirdParty: (count) => `${counted(count, 'action')} set to third party.`,
  undo: (count) => `${counted(count, 'decision')} undone.`,
};

const SUBMIT: Record<SeveralKind, (amount: string) => string> = {
  accept: (amount) => `Accept ${amount}`,
  ignore: (amount) => `Ignore ${amount}`,
  thirdParty: (amount) => `Set ${amount} to third party`,
};

/** Sentences of the bar that decides on several actions. */
export const words = {
  bar: 'Chosen actions',
  none: 'Choose actions by their boxes, or with the space bar.',
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
    `${counted(count, 'action')} cannot be decided so, and ${count === 1 ? 'is' : 'are'} left out:`,
  submit: (kind: SeveralKind, count: number) => SUBMIT[kind](counted(count, 'action')),
  cancel: 'Cancel',
  sending: (done: number, all: number) => `${done} of ${all} sent`,
  done: (kind: RunKind, count: number) => DONE[kind](count),
  refused: (count: number) => `${counted(count, 'action')} stayed as ${count === 1 ? 'it was' : 'they were'}:`,
  stopped: (rest: number) => `${counted(rest, 'action')} not sent yet. Nothing you typed is lost.`,
  goOn: (rest: number) => `Go on with the other ${rest}`,
  undo: (count: number) => (count === 1 ? 'Undo it' : `Undo all ${count}`),
  close: 'Close',
};
