import type { reasons as english } from '../english/reasons';

const UNREADABLE = 'Ob dieser Wochenbericht angekommen ist, weiß niemand, und der Kanal war nicht zu lesen:';

export const reasons: typeof english = {
  pauseAsked: 'Teams hat um eine Pause gebeten.',
  pausesGivenUp: 'Teams hat immer wieder um Pausen gebeten; der Versuch wurde aufgegeben.',
  waitingForFigures: 'Wartet auf die ersten Zahlen von Microsoft.',
  noScoreYet: 'Microsoft hat für diesen Mandanten noch keinen Secure Score geliefert.',
  rateLimit: 'Wartet, weil Teams nur eine bestimmte Zahl von Beiträgen in kurzer Zeit annimmt.',
  notInChannel: 'Die App ist nicht mehr in diesem Kanal.',
  heardAlready: 'Der Kanal hat es schon erfahren.',
  nothingNewer: (day) =>
    `Microsoft hat nichts Neueres geliefert als die Zahlen vom ${day}, und der Kanal hat es erfahren.`,
  leftBy: (name) => `${name} hat es so gelassen`,
  postedAgainBy: (name) => `${name} hat noch einmal senden lassen`,

  cardTooLarge: 'Die Karte ist zu groß für Teams (413).',
  postWithoutId: 'Teams hat den Beitrag angenommen, aber nicht gesagt, welche Nachricht daraus wurde.',
  teamsTooSlow: 'Teams hat nicht rechtzeitig geantwortet.',
  teamsBrokeOff: (cause) => `Teams hat nicht geantwortet (${cause ?? 'Verbindung abgebrochen'}).`,
  unknownFault: 'Ein unbekannter Fehler.',
  identityRefused: (answer) => `Teams hat die Anmeldung des Bots nicht angenommen (${answer}).`,
  appRemoved: (answer) => `Die App wurde dort entfernt oder gesperrt (${answer}).`,
  channelGone: (answer) => `Den Kanal oder die Nachricht gibt es nicht mehr (${answer}).`,
  teamsFailing: (answer) => `In Teams gab es eine Störung (${answer}).`,
  teamsRefused: (answer) => `Teams hat den Beitrag abgelehnt (${answer}).`,

  teamWithoutGroup: `${UNREADABLE} Teams hat nicht gesagt, zu welcher Gruppe dieses Team gehört.`,
  channelTooFull: (messages) => `${UNREADABLE} Im Kanal stehen seitdem mehr als ${messages} Nachrichten.`,
  channelDenied: (problem) => `${UNREADABLE} ${problem}`,
  channelNotReadableNow: (problem) =>
    `Ob dieser Wochenbericht angekommen ist, weiß noch niemand, denn der Kanal ist gerade nicht zu lesen: ${problem}`,

  stoppedWhileSending: 'Der Dienst wurde beendet, während gesendet wurde.',
  appNotInstalled:
    'Teams meldet, dass diese App für diese Person nicht installiert ist. Nehmen Sie die Person in das Team auf, oder bitten Sie sie, die App hinzuzufügen.',
  personUnknown:
    'Microsoft kennt diese Person nicht mehr. Die Liste der Personen wird mit den nächsten Zahlen neu gelesen.',
  appInstalledTwice:
    'Teams findet zwei installierte Apps mit derselben App-Registrierung. Entfernen Sie die überflüssige und benachrichtigen Sie dann noch einmal.',
  noticeDenied: (problem, help) => `Teams hat die Benachrichtigung abgelehnt. ${problem} ${help}`,
  noticeRefused: (problem) =>
    `${problem} Sagen Sie es der Person selbst, und schicken Sie diese Meldung denen, die diese App betreiben.`,
  noticeUncertain: (problem) =>
    `${problem} Vielleicht wurde die Benachrichtigung gesendet: Von selbst geht sie nicht noch einmal hinaus.`,
  noticeAgainBy: (name, before) =>
    `Von ${name} noch einmal veranlasst.${before === null ? '' : ` Zuvor abgelehnt: ${before}`}`,

  deviceControl:
    'Microsoft Graph kann Kontrollen für Geräte nicht ändern. Legen Sie den Status in Microsoft Defender fest, unter Sicherheitsrisikomanagement, Empfehlungen.',
  replacedByNewer: 'Eine neuere Entscheidung hat diese ersetzt, bevor Microsoft sie übernommen hatte.',
};
