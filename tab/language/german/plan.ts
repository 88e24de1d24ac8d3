import { numbers } from '../../../domain/language/german/numbers';
import type { plan as english } from '../english/plan';

const { counted } = numbers;

export const plan: typeof english = {
  title: 'Wie viel Veränderung ist zumutbar?',
  positions: 'Stufen mit einem Namen',
  names: { Basic: 'Einfach', Balanced: 'Ausgewogen', Aggressive: 'Entschlossen' },
  least: 'Niemand bemerkt etwas',
  most: 'Was immer nötig ist',
  lands: (percent) => `führt zu ${percent}`,
  now: (percent) => `Jetzt ${percent},`,
  position: (comfort, actions, lands) => `${comfort} von 100: ${counted(actions, 'Maßnahme', 'Maßnahmen')}, ${lands}`,
  nothingFits: 'Hier passt noch keine Maßnahme. Schieben Sie den Regler nach rechts.',
  asks: (actions, time, weeks, noticed) =>
    `${counted(actions, 'Maßnahme', 'Maßnahmen')}, ${time} Ihrer Zeit${weeks === null ? '' : ` über ${counted(weeks, 'Woche', 'Wochen')}`}; ` +
    (noticed === 0
      ? 'wenige oder niemand bemerken etwas.'
      : `${noticed === 1 ? 'eine' : noticed} davon bemerken einige.`),
  next: (title) => `Als Nächstes käme: ${title}.`,
  nothingLeft: 'Darüber hinaus bleibt nichts.',
  unknownLength: (actions) =>
    `${counted(actions, 'Maßnahme', 'Maßnahmen')} von unbekannter Dauer, mit je 2 Stunden gerechnet.`,
  moreNoticed: (actions) =>
    `${counted(actions, 'weitere Maßnahme', 'weitere Maßnahmen')} würden mehr Personen bemerken.`,
  needLicence: (actions) => `Für ${counted(actions, 'weitere Maßnahme', 'weitere Maßnahmen')} fehlt Ihnen die Lizenz.`,
  ceiling: 'Höchstens bemerkt von',
  anybody: 'Allen',
  week: 'Ihre Zeit pro Woche',
  notSaid: 'Keine Angabe',
  save: 'Als Plan speichern',
  saving: 'Wird gespeichert',
  saved: 'Gespeichert. Wochenbericht und Übersicht messen von jetzt an daran.',
  savedPlan: (text) => `Gespeicherter Plan: ${text}`,
  howOrdered: 'In welcher Reihenfolge, und was kostet es?',
  cost:
    'Kosten = was Personen zugemutet wird + Stunden Ihrer Zeit. Die Zumutung kostet 0, wo niemand etwas bemerkt, 10 bei wenigen, ' +
    '30 bei einigen oder wo es nicht bekannt ist, 100 bei vielen. Unbekannte Zeit zählt als 2 Stunden, und keine Maßnahme als mehr als 9 Stunden. ' +
    'Am Anfang steht, was die meisten Punkte für die geringsten Kosten bringt.',
};
