import { numbers } from '../../../domain/language/german/numbers';
import type { several as english } from '../english/several';

const { counted } = numbers;

export const several: typeof english = {
  choose: 'Mehrere auswählen',
  bar: 'Ausgewählte Maßnahmen',
  none: 'Wählen Sie Maßnahmen mit ihren Kästchen oder der Leertaste.',
  chosen: (count, points) =>
    points === null ? `${count} ausgewählt` : `${count} ausgewählt, noch ${points} Punkte zu gewinnen`,
  hidden: (count) => `${counted(count, 'davon wird', 'davon werden')} von den Filtern nicht gezeigt.`,
  all: (count) => `Alle ${count} gezeigten auswählen`,
  clear: 'Keine auswählen',
  end: 'Auswahl beenden',
  decisions: 'Über die ausgewählten Maßnahmen entscheiden',
  loadingEffect: 'Die Wirkung auf den Score wird berechnet',
  nothingPossible: 'Über keine der ausgewählten Maßnahmen lässt sich so entscheiden.',
  impossible: (count) =>
    `Über ${counted(count, 'Maßnahme', 'Maßnahmen')} lässt sich so nicht entscheiden; sie ${count === 1 ? 'wird' : 'werden'} ausgelassen:`,
  submit: {
    accept: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} übernehmen`,
    ignore: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} ignorieren`,
    thirdParty: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} einem anderen Produkt überlassen`,
  },
  sending: (done, all) => `${done} von ${all} gesendet`,
  done: {
    accept: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} übernommen.`,
    ignore: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} ignoriert.`,
    thirdParty: (count) => `${counted(count, 'Maßnahme', 'Maßnahmen')} einem anderen Produkt überlassen.`,
    undo: (count) => `${counted(count, 'Entscheidung', 'Entscheidungen')} rückgängig gemacht.`,
  },
  refused: (count) =>
    `${counted(count, 'Maßnahme blieb', 'Maßnahmen blieben')}, wie ${count === 1 ? 'sie war' : 'sie waren'}:`,
  stopped: (rest) =>
    `${counted(rest, 'Maßnahme ist', 'Maßnahmen sind')} noch nicht gesendet. Nichts, was Sie geschrieben haben, ist verloren.`,
  goOn: (rest) => `Mit den übrigen ${rest} weitermachen`,
  undo: (count) => (count === 1 ? 'Rückgängig machen' : `Alle ${count} rückgängig machen`),
};
