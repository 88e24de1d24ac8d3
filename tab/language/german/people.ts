import type { Counted } from '../../../domain/contract/shared';
import { numbers } from '../../../domain/language/german/numbers';
import type { people as english } from '../english/people';

const { counted } = numbers;

export const people: typeof english = {
  title: 'Wer betroffen ist',
  loading: 'Wer betroffen ist, wird geladen',

  noCount: 'Microsoft gibt für diese Maßnahme keine Anzahl an.',
  count: (affected, total, counts, isOne, day) =>
    `Microsoft zählt ${affected}${total === null ? '' : ` von ${total}`}${noun(counts, isOne, total !== null)} als noch nicht abgedeckt` +
    `${day === null ? '' : `, Stand ${day}`}.`,
  source: (source, day) => `Quelle der Namen: ${source}${day === null ? '' : `, gelesen am ${day}`}.`,
  noNames: 'Namen lassen sich nicht zeigen.',
  everyoneCovered: 'Es ist niemand mehr zu nennen: Alle sind abgedeckt.',
  nobodyNamed: 'Niemand ist genannt.',
  differ: (affected, named) =>
    `Microsoft zählt ${affected}, ${named === null ? 'der Bericht nennt niemanden' : `genannt sind ${named}`}: Beides wird zu verschiedenen Zeiten gemessen.`,

  neverNotified: 'Notfallkonto, wird nie benachrichtigt',
  lastNotice: (what, moment, by, reason) =>
    `${what}, ${moment}, veranlasst von ${by}${reason === null ? '' : `: ${reason}`}`,
  notifyOne: (name) => `${name} benachrichtigen`,

  everyone: 'Alle',
  picked: (picked, of) => `(${picked} von ${of} gewählt)`,
  note: 'Eine Zeile von Ihnen (freiwillig)',
  sending: 'Wird gesendet',
  notify: (count) => `${counted(count, 'Person', 'Personen')} in Teams benachrichtigen`,
  atMost: (most) => `Höchstens ${most} auf einmal: Die ersten ${most} werden benachrichtigt.`,
  needsRole: 'Benachrichtigen kann nur ein Sicherheitsadministrator oder Globaler Administrator.',
  onTheWay: (notices) => `${counted(notices, 'Benachrichtigung', 'Benachrichtigungen')} unterwegs.`,
  onTheWayButFor: (notices, others) =>
    `${counted(notices, 'Benachrichtigung', 'Benachrichtigungen')} unterwegs; ${counted(others, 'Person', 'Personen')} nicht benachrichtigt, mit dem Grund beim Namen.`,

  confirm: {
    title: (count) => `${counted(count, 'Person', 'Personen')} benachrichtigen?`,
    text: 'Jede bekommt eine Benachrichtigung in Teams, mit Ihrem Namen. Zurücknehmen lässt sie sich nicht.',
    yes: 'Benachrichtigen',
    no: 'Jetzt nicht',
  },
};

/** 'von 40 Geräten', but '12 Geräte'. */
function noun(counts: Counted | null, isOne: boolean, isAfterOf: boolean): string {
  if (counts === 'people') return isOne ? ' Person' : ' Personen';
  if (counts === 'devices') return isOne ? ' Gerät' : ` Geräte${isAfterOf ? 'n' : ''}`;
  return '';
}
