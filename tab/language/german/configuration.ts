import type { configuration as english } from '../english/configuration';

export const configuration: typeof english = {
  title: 'Was soll dieser Kanal sehen?',
  who: 'Alle im Kanal können die Registerkarte öffnen; Zahlen sehen darin nur Personen mit einer Sicherheitsrolle in Microsoft Entra.',
  legend: 'Beginnen mit',
  groups: {
    pages: 'Einer Seite',
    presets: 'Der gefilterten Maßnahmenliste',
    views: 'Einer gespeicherten Ansicht der Maßnahmenliste',
  },
  save: 'Drücken Sie unten auf Speichern. Filter kann jede Person jederzeit ändern.',
  tabName: 'Secure Score',
  everything: { label: 'Alles', explanation: 'Der Score und die ganze Maßnahmenliste' },
  pages: {
    history: { label: 'Verlauf', explanation: 'Der Score Tag für Tag und warum er sich bewegt hat' },
    report: { label: 'Bericht für die Leitung', explanation: 'Eine Seite: Score, Trend, Vergleich, nächste Schritte' },
    log: { label: 'Entscheidungen und Sendungen', explanation: 'Wer was entschieden hat und was gesendet wurde' },
    digest: { label: 'Wochenbericht', explanation: 'Wann dieser Kanal ihn bekommt und wie er aussieht' },
  },
  ownView: (shared) =>
    shared
      ? 'Von Ihnen gespeichert und geteilt'
      : 'Von Ihnen gespeichert; die Filter kommen mit, der Name bleibt bei Ihnen',
  sharedView: (by) => `Geteilt von ${by}`,
  noViews: 'Ansichten, die Sie über der Maßnahmenliste speichern, lassen sich hier wählen.',
  viewsFailed: (message) => `Gespeicherte Ansichten lassen sich gerade nicht wählen: ${message} Alles andere schon.`,
};
