import type { Level } from '../../controlProfile';
import { numbers } from './numbers';

const { counted, minutes, percent } = numbers;

const NOTICE: Record<Level, string> = {
  none: 'Nobody notices.',
  low: 'A few notice.',
  moderate: 'Some notice.',
  high: 'Many notice.',
};

/** The one page for leaders who are no IT people. Days are written out already. */
export const report = {
  title: 'How well are we protected? Microsoft Secure Score',
  /** Where Microsoft supplies no name of the organisation. */
  unnamed: 'Our organisation',
  dates: (asOf: string, madeOn: string) => `Microsoft's figures of ${asOf}. Report made on ${madeOn}.`,
  stale: (days: number) =>
    `These figures are ${counted(days, 'day', 'days')} old: what changed since is not in here. Ask whoever runs Scorekeeper why none are newer.`,
  headings: {
    score: 'Our score',
    trend: (days: number) => `The last ${counted(days, 'day', 'days')}`,
    comparisons: 'Compared with others',
    moved: (days: number) => `Why it moved in the last ${counted(days, 'day', 'days')}`,
    actions: 'What to do next',
    decisions: 'Decisions at risk',
  },
  you: 'We',
  noTrend: 'A line appears here once there are figures of two days.',
  nothingEarlier: (days: number) =>
    `There are no figures from ${counted(days, 'day', 'days')} ago yet, so nothing can be compared.`,
  moved: (since: string, was: number, is: number) =>
    percent(was) === percent(is)
      ? `Since ${since} the score has stayed at ${percent(is)}.`
      : `Since ${since} the score has ${is > was ? 'risen' : 'fallen'} from ${percent(was)} to ${percent(is)}.`,

  columns: { action: 'Action', threat: 'Against which threat', cost: 'What it costs' },
  noThreat: 'No threat is named for it.',
  time: (once: number | null) =>
    once === null ? 'How much work it is, is not known.' : `${minutes(once)} of work, once.`,
  /** `what` is a whole sentence. */
  notice: (level: Level | null, what: string) =>
    `${level === null ? 'Who notices is not known.' : NOTICE[level]} ${what}`,
  /** `what` is a whole sentence. */
  licence: (what: string) => `Licence: ${what}`,

  reviewSoon: (kind: 'ignore' | 'thirdParty', said: { title: string; by: string; day: string }) =>
    `Review on ${said.day}: ${said.title}, ${kind === 'ignore' ? 'ignored' : 'given to a third party'} by ${said.by}.`,
  dueSoon: (said: { title: string; owner: string; day: string }) =>
    `Due on ${said.day}: ${said.title}, accepted by ${said.owner}.`,
  noDecisions: 'No review and no accepted work is late or due within two weeks.',
  caveat:
    'The score shows which protections we have adopted. It is no measure of how probable a breach is, and cannot promise that there will be none.',
};
