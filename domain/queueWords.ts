import type { ActionStatus } from './contract/actions';
import type { Level } from './controlProfile';

/** What the columns of the queue say, on the screen and in the sheet alike. */
export const STATUS_WORDS: Record<ActionStatus, string> = {
  open: 'Open',
  planned: 'Accepted',
  completed: 'Completed',
  ignored: 'Ignored',
  thirdParty: 'Third party',
  notMeasured: 'Not measured here',
  notScored: 'Not scored',
  notLicensed: 'Licence missing',
};

/** How many people notice. */
export const NOTICE_WORDS: Record<Level, string> = { none: 'Nobody', low: 'A few', moderate: 'Some', high: 'Many' };
