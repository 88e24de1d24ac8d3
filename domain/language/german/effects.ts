import type { effects as english } from '../english/effects';
import { numbers } from './numbers';

const { amount, percent, points } = numbers;

export const effects: typeof english = {
  stays: (reported) => `Die Punkte bleiben bei ${amount(reported)}.`,
  moves: (from, to) => `Die Punkte ${to > from ? 'steigen' : 'fallen'} von ${amount(from)} auf ${amount(to)}.`,

  accept: (move) => `${move} Die Maßnahme bleibt in der Liste, mit zuständiger Person und Fälligkeit.`,
  done: (move, left) =>
    left === null
      ? `${move} Microsoft misst in den nächsten Tagen neu.`
      : `${move} Bis zu ${points(left)} mehr, sobald Microsoft gemessen hat.`,
  ignore: (move, inScope) => `${move} Die nächsten Schritte zeigen die Maßnahme nicht mehr. ${scope(inScope)}`,
  thirdParty: (move, inScope) =>
    `${move} Sie zählen als Ihre eigene Angabe, nicht als gemessen. Die nächsten Schritte zeigen die Maßnahme nicht mehr. ${scope(inScope)}`,
  reopen: (move, inScope) => `${move} Die nächsten Schritte zeigen die Maßnahme wieder. ${scope(inScope)}`,
  reopenDeclared: (move, inScope) =>
    `${move} Microsoft misst wieder. Die nächsten Schritte zeigen die Maßnahme wieder. ${scope(inScope)}`,

  several: {
    accept: (move) => `${move} Die Maßnahmen bleiben in der Liste, mit zuständiger Person und Fälligkeit.`,
    ignore: (move, inScope) => `${move} Die nächsten Schritte zeigen die Maßnahmen nicht mehr. ${scope(inScope)}`,
    thirdParty: (move, inScope) =>
      `${move} Sie zählen als Ihre eigene Angabe, nicht als gemessen. Die nächsten Schritte zeigen die Maßnahmen nicht mehr. ${scope(inScope)}`,
  },

  unknownControl: (controlId) =>
    `${controlId} gibt es in diesem Mandanten nicht. Suchen Sie die Maßnahme in der Maßnahmenliste.`,
  completed:
    'Die Maßnahme ist abgeschlossen: Alle Punkte sind erreicht, und Microsoft lässt niemanden eine abgeschlossene Maßnahme ändern.',
  device: {
    why: 'Microsoft Graph lässt nicht zu, dass Maßnahmen für Geräte geändert werden.',
    help: 'Legen Sie es in Microsoft Defender fest, unter Sicherheitsrisikomanagement, Empfehlungen.',
  },
  openAlready: 'Die Maßnahme ist schon offen.',
  decidedAlready: (name) => `${name} hat das schon so entschieden.`,
};

function scope(inScope: number | null): string {
  return `In Ihrem Bereich: ${percent(inScope)}.`;
}
