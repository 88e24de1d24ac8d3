import type { DecisionKind } from '../../decision';
import type { decided as english } from '../english/decided';

const SAID: Record<DecisionKind, string> = {
  accept: 'Übernommen',
  ignore: 'Ignoriert',
  thirdParty: 'Einem anderen Produkt überlassen',
  done: 'Als erledigt markiert',
  reopen: 'Wieder geöffnet',
};

export const decided: typeof english = {
  by: (kind, name) => `${SAID[kind]} von ${name}`,
  line: (kind, { name, day, due, review, reason }) =>
    `${SAID[kind]} von ${name} am ${day}${due === null ? '' : `, fällig am ${due}`}${review === null ? '' : `, Überprüfung am ${review}`}` +
    (reason === null ? '' : `: „${reason}“`),
  pending: 'Wartet darauf, dass Microsoft es übernimmt.',
  written: 'Microsoft hat es übernommen; der Score folgt in ein bis zwei Tagen.',
  refused: (reason) => `Microsoft hat es abgelehnt: ${reason}`,
  noReasonGiven: 'ohne Angabe eines Grundes',
};
