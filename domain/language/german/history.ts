import type { DecisionKind } from '../../decision';
import type { history as english } from '../english/history';
import { numbers } from './numbers';

const SAID: Record<DecisionKind, string> = {
  accept: 'übernommen',
  ignore: 'ignoriert',
  thirdParty: 'als Drittanbieter markiert',
  reopen: 'wieder geöffnet',
  done: 'als erledigt markiert',
};

export const history: typeof english = {
  decided: (controlId, kind, name) => `${controlId} von ${name} ${SAID[kind]}`,
  maximumMoved: (move) =>
    `Das Maximum von Microsoft ist um ${numbers.points(Math.abs(move))} ${move > 0 ? 'gestiegen' : 'gefallen'}.`,
  scoreJumped: (share) => `Der Score hat sich um ${numbers.signed(share)} % bewegt.`,
};
