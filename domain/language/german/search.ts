import type { search as english } from '../english/search';

export const search: typeof english = {
  otherVersion:
    'Diese Suche kenne ich nicht: Die App in Teams ist von einer anderen Version. Schließen Sie sie und öffnen Sie sie wieder.',
  notReadable:
    'Ich konnte diese Suche nicht lesen und habe deshalb nichts gesucht. Geben Sie ein Wort ein und versuchen Sie es noch einmal.',
  noScoreYet:
    'Microsoft hat für diesen Mandanten noch keinen Secure Score geliefert. Ein neuer Mandant bekommt seinen ersten Score nach 2 bis 4 Tagen.',
  nothingOpen:
    'Nichts ist offen: Jede Maßnahme, die zählt, ist erledigt oder entschieden. Geben Sie ein Wort ein, um trotzdem eine zu finden.',
  nothingFound:
    'Zu diesen Wörtern finde ich keine Maßnahme. Nehmen Sie andere, oder leeren Sie das Feld für die besten nächsten Schritte.',
};
