import type { DecisionKind } from '../../decision';
import { numbers } from './numbers';

const SAID: Record<DecisionKind, string> = {
  accept: 'accepted',
  ignore: 'ignored',
  thirdParty: 'marked as third party',
  reopen: 'reopened',
  done: 'marked as done',
};

/** What happened on a day of the past. */
export const history = {
  decided: (controlId: string, kind: DecisionKind, name: string) => `${controlId} ${SAID[kind]} by ${name}`,
  maximumMoved: (move: number) =>
    `Microsoft's maximum ${move > 0 ? 'rose' : 'fell'} by ${numbers.points(Math.abs(move))}.`,
  scoreJumped: (share: number) => `The score moved by ${numbers.signed(share)} %.`,
};
