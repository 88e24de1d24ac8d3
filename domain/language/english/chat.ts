import type { Level } from '../../controlProfile';
import { numbers } from './numbers';

const { amount, counted, minutes, percent, points, signed } = numbers;

const AT_MOST: Record<Level, string> = {
  none: 'nobody notices',
  low: 'few notice',
  moderate: 'some notice',
  high: 'many notice',
};

const NOTICED: Record<Level, string> = {
  none: 'that nobody notices',
  low: 'that few notice at the most',
  moderate: 'that some notice at the most',
  high: 'that many may notice',
};

/** Answers in the chat. Commands that are quoted are said like that in every language. Days are written out already. */
export const chat = {
  noScoreYet:
    'Microsoft has not supplied a Secure Score for this tenant yet. A new tenant gets its first score after 2 to 4 days; I look every day.',
  notUnderstood: 'I did not understand that.',
  didYouMeanOne: 'I did not understand that. Did you mean one of these? Say "help" for all I can do.',
  didYouMean: 'Did you mean',
  doYouMean: (words: string) => `Do you mean this? Nothing is changed before you say it like that: "${words}"`,
  namesKeptBack: 'That names people, and others read along here. Ask me in our personal chat.',
  figuresKeptBack: 'Others read along here, and not all of them may know the score. Ask me in our personal chat.',
  beforeFigures: (first: string, last: string) =>
    `I don't know: the figures I keep begin on ${first} and end on ${last}. Microsoft supplies none that are older than 90 days when the service is first started.`,
  figuresBegin: (day: string) => `I don't know what was before: the figures I keep begin on ${day}.`,
  nothingOpen: 'Nothing is open: every action that counts is done or decided.',
  moreInTab: (count: number) => `and ${count} more, in the tab.`,

  action: {
    gone: 'That action is no more in the queue.',
    notFound: (words: string) =>
      `I find no action for "${words}". Say "top" for the best next steps, or use other words.`,
    whichOne: 'Which one do you mean? Say it again with its id.',
  },

  compare: {
    alone: (own: number | null) =>
      `You have ${percent(own)}. How that compares I don't know: Microsoft supplied no averages for that day.`,
    others: (own: number | null) => `You have ${percent(own)}. Others on average:`,
    /** `apart` is how far the own percentage lies above, null where it is not known. */
    average: (label: string, average: number, apart: number | null) =>
      `${label}: ${percent(average)}${apart === null ? '' : besides(apart)}`,
  },

  decide: {
    reasonNeeded: 'A reason is needed',
    sayReason: (command: string, controlId: string) =>
      `A reason is needed. Say it in one line: "${command} ${controlId} because ..."`,
  },

  digest: {
    languages: (names: readonly string[]) =>
      `I speak ${names.join(' and ')}. Say it like this: "digest language ${names[0] ?? ''}".`,
    whenIsIt: (example: string) => `I did not get the day or the time. Say it like this: "${example}".`,
    actionsFromTo: (least: number, most: number) =>
      `A digest shows ${least} to ${most} next steps. Say it like this: "digest actions 3".`,
    alertsFromTo: (least: number, most: number) =>
      `Name ${least} to ${most} percent points, such as "digest alerts 2", or "digest alerts off".`,
  },

  due: {
    nothing: 'Nothing is due: no review has come back and no accepted action is past its date.',
    some: (count: number) => `${counted(count, 'decision wants', 'decisions want')} looking at:`,
  },

  history: {
    day: (day: string, at: number | null) => `${day}: ${percent(at)}`,
    span: (from: string, to: string, was: number | null, is: number | null) =>
      `${from} to ${to}: ${percent(was)} to ${percent(is)}`,
    points: (current: number, max: number) => `${amount(current)} of ${amount(max)} points.`,
    range: (lowest: number, highest: number) => `Lowest ${percent(lowest)}, highest ${percent(highest)}.`,
    gaps: (days: number) => `Of ${counted(days, 'day', 'days')} in between there are no figures.`,
    /** `to` is null where it is one day. */
    noFigures: (from: string, to: string | null) =>
      `I don't know: there are no figures of ${from}${to === null ? '' : ` to ${to}`}. Days that Microsoft left out stay gaps.`,
  },

  log: {
    whole: 'The log is whole: no line was changed or taken out.',
    broken: (line: number | null) =>
      `The log was changed from outside at line ${line ?? 'unknown'}. Tell whoever runs this service.`,
    decisions: (by: string | null) => (by === null ? 'Decisions' : `Decisions by ${by}`),
    digests: 'Digests',
    none: 'None yet.',
    noneBy: (name: string) => `None by anybody called ${name}. Say "log" for all of them.`,
    theChannel: 'the channel',
    /** A state of a post, as the ledger has it. */
    state: (state: string) => state,
  },

  plan: {
    noneSaved: "I don't know how far you are: no plan has been saved yet.",
    /** `plan` is a whole sentence. */
    halfWay: (plan: string) => `This is what a plan half way would be. ${plan}`,
    stillOpen: 'Still open, next one first:',
    behindUnknown: "How much is missing I don't know: Microsoft gave no percentage.",
    behind: (missing: number) => `${percent(missing)} are missing.`,
    reached: 'What was planned is reached.',
    toReach: (target: number) => `To reach ${percent(target)}`,
    at: (comfort: number) => `Plan at ${amount(comfort)} of 100`,
    /** `what` is one of the two above. */
    within: (what: string, level: Level) => `${what}, each so that at most ${AT_MOST[level]}`,
    step: (action: string, left: number) => `${action}: ${points(left)}`,
    leftOut: (noticed: number, unlicensed: number) => {
      const parts = [
        ...(noticed === 0 ? [] : [`${counted(noticed, 'action', 'actions')} that more people would notice`]),
        ...(unlicensed === 0
          ? []
          : [`${counted(unlicensed, 'action that needs', 'actions that need')} a licence you do not own`]),
      ];
      return `Left out: ${parts.join(', ')}.`;
    },
  },

  top: {
    /** `wishes` are made of the five below. */
    heading: (count: number, wishes: readonly string[]) =>
      [count === 1 ? 'The best next step' : `The ${count} best next steps`, ...wishes].join(', '),
    nothingFits: (wishes: readonly string[]) => `No open action fits ${wishes.join(', ')}.`,
    wouldFit: (count: number, wish: string) => `${amount(count)} would fit without "${wish}".`,
    sayTop: 'Say "top" for the best next steps.',
    inCategory: (category: string) => `in ${category}`,
    noticed: (level: Level) => NOTICED[level],
    within: (time: number) => `each within ${minutes(time)}`,
    against: (threat: string) => `against ${threat.toLowerCase()}`,
    takenOnBy: (name: string) => `taken on by ${name}`,
  },

  why: {
    heading: (from: string, to: string, was: number | null, is: number | null, move: number) =>
      `${from} to ${to}: ${percent(was)} to ${percent(is)} (${signed(move)})`,
    lastOnesBefore: (day: string) => `There are no figures of ${day}; I took the last ones before it.`,
    notYet: (day: string, newest: string) => `There are no figures of ${day} yet; the newest are of ${newest}.`,
    noDrop: 'It did not drop.',
    noDropButRise: 'It did not drop: it rose.',
    noRise: 'It did not rise.',
    noRiseButDrop: 'It did not rise: it fell.',
  },
};

function besides(apart: number): string {
  const shown = signed(apart);
  if (shown === '0') return ', the same as you';
  return `, you are ${shown.slice(1)} ${apart > 0 ? 'above' : 'below'}`;
}
