import type { ActionStatus } from '../../contract/actions';
import type { AffectedPerson } from '../../contract/people';
import type { Level } from '../../controlProfile';
import type { DecisionKind } from '../../decision';

const statuses: Record<ActionStatus, string> = {
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
const noticedBy: Record<Level, string> = { none: 'Nobody', low: 'A few', moderate: 'Some', high: 'Many' };

/** Before 'by' and a name. */
const decided: Record<DecisionKind, string> = {
  accept: 'Accepted',
  ignore: 'Ignored',
  thirdParty: 'Left to another product',
  done: 'Marked as done',
  reopen: 'Reopened',
};

/** What became of asking somebody to act. */
const notices: Record<NonNullable<AffectedPerson['lastNotice']>['state'], string> = {
  pending: 'Notice queued',
  sending: 'Notice on its way',
  sent: 'Notified',
  throttled: 'Notice waiting for Teams',
  refused: 'Notice refused by Teams',
  unknown: 'Notice sent, arrival not known',
};

/** What things are called wherever they are named: on cards, in the chat, in the tab and in the sheet. */
export const words = { statuses, noticedBy, decided, notices };
