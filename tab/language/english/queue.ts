import { RANKING_FORMULA } from '../../../domain/ranking';
import { numbers } from '../../../domain/language/english/numbers';

const { counted } = numbers;

/** The action queue: its filters, its columns, and what stands in a row where nothing is known. */
export const queue = {
  title: 'Action queue',
  actions: (count: number) => counted(count, 'action', 'actions'),
  someOf: (shown: number, all: number) => `${shown} of ${counted(all, 'action', 'actions')}`,
  csv: 'Download as CSV',
  narrow: 'Narrow the action queue',
  search: 'Search the queue',
  searchHint: 'Search actions',
  sort: 'Sort',
  sorts: {
    best: 'Best first',
    plan: 'Plan order',
    points: 'Most points',
    notice: 'Least noticed',
    minutes: 'Least work',
    people: 'Most affected',
    due: 'Due first',
    title: 'Name',
  },
  quickFilters: 'Quick filters',
  presets: {
    'quick-wins': {
      label: 'Quick wins',
      explanation: 'Still to do, at most 30 minutes, and at most a few people notice',
    },
    'nobody-notices': { label: 'Nobody notices', explanation: 'Still to do, and no pupil or teacher notices' },
    identities: { label: 'Protects identities', explanation: "Everything in Microsoft's category Identity" },
    data: {
      label: 'Protects data',
      explanation: 'Everything in the category Data, or that works against data being taken, spilled or deleted',
    },
    'not-scored': { label: 'Not scored', explanation: 'Recommended by Microsoft, without points' },
  },
  howRanked: 'How is this ranked?',
  ranking: `Best first: ${RANKING_FORMULA}`,
  moreFilters: (set: number) => (set > 0 ? `More filters (${set} set)` : 'More filters'),
  any: 'Any',
  category: 'Category',
  whoNotices: 'Who notices',
  notKnown: 'Not known',
  minutes: 'Minutes',
  atMost: (minutes: number | string) => `at most ${minutes}`,
  threat: 'Threat',
  state: 'State',
  service: 'Service',
  owner: 'Owner',
  clearAll: 'Clear all',
  /** A filter that is set, as the empty queue names it. */
  active: {
    noticedUnknown: 'notice: unknown',
    noticed: (who: string) => `notice: ${who}`,
    atMost: (minutes: string) => `at most ${minutes} min`,
  },
  noneMatches: 'No action matches.',
  doWithout: (count: number, filter: string) => `${count} ${count === 1 ? 'does' : 'do'} without \u2018${filter}\u2019`,
  clearFilters: 'Clear all filters',
  grid: 'Actions',
  columns: {
    chosen: 'Chosen',
    rank: 'Rank',
    action: 'Action',
    points: 'Points left',
    notices: 'Who notices',
    time: 'Your time',
    people: 'Not covered yet',
    owner: 'Owner',
    due: 'Due',
    state: 'State',
  },
  choose: (title: string) => `Choose ${title}`,
  inPlan: 'In the plan',
  nextInPlan: 'Next beyond the plan',
  /** Follows a number. */
  points: (isOne: boolean): string => (isOne ? 'point' : 'points'),
  /** Follows who notices, where the column has no head. */
  notices: (isNobody: boolean): string => (isNobody ? 'notices' : 'notice'),
  counts: {
    people: (isOne: boolean): string => (isOne ? 'person' : 'people'),
    devices: (isOne: boolean): string => (isOne ? 'device' : 'devices'),
  },
  notCovered: 'not covered yet',
  review: 'review',
  late: (day: string) => `${day}, late`,
  unknown: {
    rank: 'does not rank',
    points: 'points not known',
    notices: 'not known who notices',
    time: 'time not known',
    people: 'not counted',
    owner: 'nobody has it',
    due: 'no date',
  },
};
