import type { decided as english } from '../english/decided';
import { words } from './words';

const { decided: SAID } = words;

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
