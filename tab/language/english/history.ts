import { numbers } from '../../../domain/language/english/numbers';

const { counted } = numbers;

/** Days and figures are written out already. */
export const history = {
  title: 'History',
  you: 'You',
  day: 'Day',
  noFigures: 'no figures',
  pointsOf: (current: string, max: string) => `${current} of ${max}`,
  period: 'Period',
  days: (count: number) => `${count} days`,
  all: 'All',

  summary: {
    ends: (from: string, was: string, to: string, is: string) => `${was} on ${from}, ${is} on ${to}.`,
    range: (lowest: string, highest: string) => `Lowest ${lowest}, highest ${highest}.`,
    begins: (day: string) => `The first figures in this period are of ${day}.`,
    missing: (days: number) => `Microsoft supplied no figures of ${counted(days, 'day', 'days')} in between.`,
  },
  tooFew: {
    none: 'In this period there are no figures.',
    one: (percent: string, day: string) =>
      `In this period there are figures of one day alone: ${percent} on ${day}. A line needs two.`,
    help: 'Choose a longer period, or come back after Microsoft’s next figures: they come once a day.',
  },

  line: {
    name: 'Day on the line',
    hint: 'Choose two days on the line, by pressing it or with the arrow keys and Enter, and read below why the score moved between them.',
    secondDay: (first: string) =>
      `${first} is the first day. Choose the second one on the line, or stay with the account up to the newest figures.`,
    said: (day: string, figures: string) => `${day}: ${figures}.`,
    points: (current: string, max: string) => `${current} of ${max} points`,
    noFiguresOfDay: 'no figures of this day',
    moreEvents: (count: number) => `and ${count} more on this day`,
    queueOfDay: 'The queue as of this day',
  },

  account: {
    title: 'Why it moved',
    loading: 'Loading the account',
    from: 'From',
    to: 'To',
    wholePeriod: 'Whole period',
    /** After which way the score went. */
    between: (from: string, to: string) => `from ${from} to ${to}.`,
    missing: (days: readonly string[]) =>
      `There are no figures of ${days.join(' and ')}; the last ones before are taken.`,
  },

  events: {
    title: 'What happened',
    none: 'No decision, and no change by Microsoft, in this period.',
    kinds: { decision: 'Decision', change: 'Change' },
    /** Beside their marks. */
    key: { decision: 'decision', change: 'jump, or a new maximum' },
  },

  table: {
    show: 'Show as table',
    name: 'The score day by day',
    caption: (from: string, to: string) => `The score from ${from} to ${to}, newest first`,
    points: 'Points',
    events: 'What happened',
  },

  pastQueue: {
    title: 'The queue on a past day',
    titleOn: (day: string) => `The queue as it was on ${day}`,
    back: 'Back to the queue of today',
    hint: 'Choose a day to see what was to do then, with the points left and the state of that day.',
    loading: 'Loading the queue of that day',
    tooEarly: 'There are no figures as early as that. Choose a later day.',
    /** `figuresOf` is null where they are of that very day. */
    isPast: (actions: number, day: string, figuresOf: string | null) =>
      `This is the past, and only to be read: ${counted(actions, 'action', 'actions')} as of ${day}` +
      (figuresOf === null ? '.' : `, with the figures of ${figuresOf}, the last ones before.`),
    caption: (day: string) => `Actions as of ${day}, best first`,
    rank: 'Rank',
    action: 'Action',
    pointsLeft: 'Points left',
    state: 'State that day',
    doesNotRank: 'does not rank',
    notKnown: 'not known',
  },
};
