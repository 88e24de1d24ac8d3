import { numbers } from './numbers';

const { counted, percent, signed } = numbers;

/** The digest in a channel. Days are written out already. */
export const digestCard = {
  summary: (at: number | null, move: number | null, headline: string) =>
    `Secure Score ${percent(at)}${move === null ? '' : ` (${signed(move)})`}. ${headline}`.trim(),
  nothingNewSummary: (day: string) => `Secure Score: no new figures since ${day}.`,
  heading: (tenant: string) => `Secure Score · ${tenant}`,
  /** `points` such as '120 of 200 points', `moved` one of the three below. */
  points: (points: string, controls: number, moved: string) =>
    `${points} over ${counted(controls, 'control', 'controls')}, ${moved}`,
  noEarlierDay: 'no earlier day to compare with',
  unchanged: (since: string) => `unchanged since ${since}`,
  moved: (move: number, since: string) =>
    `${move > 0 ? 'up' : 'down'} ${signed(Math.abs(move)).replace('+', '')} since ${since}`,

  /** `why` is one of the two below. */
  noNewFigures: (at: number | null, why: string) => `No new figures: ${percent(at)}, as the last digest showed. ${why}`,
  notSupplied: (day: string) => `Microsoft has supplied nothing newer than ${day}. What changed since is not in here.`,
  notRead: (day: string, since: string | null) =>
    `I could not read Microsoft's figures${since === null ? '' : ` since ${since}`}; these are of ${day}. What changed since is not in here. ` +
    'Whoever runs Scorekeeper finds the cause with "npm run doctor".',

  needsYou: 'Needs you',
  doneBy: (name: string, title: string, answer: string) => `Done by ${name}: ${title}. ${answer}`,
  ahead: (headline: string) => `Ahead: ${headline}`,
  measured: (confirmed: number | null, declared: number | null) =>
    `${percent(confirmed)} measured by Microsoft · ${percent(declared)} on your own word`,
  allMeasured: 'All of it measured by Microsoft, nothing on your own word',
  comparison: (averages: readonly string[]) => `For comparison: ${averages.join(' · ')}`,
  whatMoved: (since: string) => `What moved it since ${since}`,

  nextStep: 'Best next step',
  nextSteps: 'Best next steps',
  nothingOpen: 'Nothing is open: every action that counts is done or decided.',
  moreInQueue: (count: number) => `and ${counted(count, 'action', 'actions')} more in the queue`,
  notWritable:
    "Microsoft lets no app set this one's state: Scorekeeper keeps your decision, but the score only follows the setting itself.",
  /** `figures` is a whole sentence. */
  footer: (figures: string) =>
    `${figures} The score shows which protections you have adopted; it cannot promise that you will not be breached.`,
};
