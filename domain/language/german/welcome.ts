import type { welcome as english } from '../english/welcome';

const ASK =
  '„score“ für den Stand, „top“ für die besten nächsten Schritte oder „help“ für alles, was ich kann. Ich antworte Personen mit einer Sicherheitsrolle in Entra, zum Beispiel Sicherheitsleseberechtigter.';

export const welcome: typeof english = {
  summary: 'Scorekeeper: Ihr Secure Score, Woche für Woche.',
  what: 'Ich behalte den Microsoft Secure Score Ihrer Organisation im Blick: was ihn bewegt hat, was als Nächstes zu tun ist und wer betroffen ist.',
  how: {
    personal: `Schreiben Sie ${ASK}`,
    shared: `Erwähnen Sie mich und schreiben Sie ${ASK}`,
  },
  readByAll:
    'Alle in diesem Chat lesen meine Antworten. Deshalb nenne ich hier Zahlen nur, wenn ein Sicherheitsadministrator oder Globaler Administrator fragt, und Namen von Personen nie. Alles andere fragen Sie mich bitte in unserem persönlichen Chat.',
  addToTeam:
    'Fügen Sie mich dem Team Ihrer IT hinzu, um den Wochenbericht in einem seiner Kanäle zu bekommen. Alle in diesem Kanal sehen den Score.',
};
