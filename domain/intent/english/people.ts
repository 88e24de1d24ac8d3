/** What stands before a person's name, and the words for oneself. */
export const BEFORE_PERSON: string[] = [
  'by',
  'did',
  'has',
  'have',
  'assigned to',
  'given to',
  'belongs to',
  'belong to',
  'task of',
  'task for',
  'tasks of',
  'tasks for',
  'jobs of',
  'jobs for',
  'actions of',
  'actions for',
  'steps for',
  'list of',
  'decisions of',
  'decisions from',
  'accepted by',
  'taken on by',
];
/** Words for what somebody has to do; with one of the next words the name stands between the two: 'is Anna supposed', 'should Anna do'. */
export const AROUND_PERSON: { before: string[]; after: string[] } = {
  before: ['for', 'is', 'are', 'am', 'should', 'must', 'does', 'do', 'can', 'will', 'was', 'were'],
  after: [
    'to',
    'supposed',
    'meant',
    'doing',
    'responsible',
    'expected',
    'have',
    'need',
    'do',
    'working',
    'decide',
    'ignore',
    'accept',
  ],
};
export const MYSELF: string[] = ['i', 'me', 'myself'];
export const MINE: string[] = ['my', 'mine'];
/** Names that are no person's. */
export const NOT_PEOPLE: string[] = [
  'microsoft',
  'ms',
  'm365',
  'o365',
  'office',
  'azure',
  'windows',
  'google',
  'apple',
  'mimecast',
  'sophos',
  'proofpoint',
  'it',
  'scorekeeper',
];
