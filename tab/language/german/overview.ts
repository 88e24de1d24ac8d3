import { numbers } from '../../../domain/language/german/numbers';
import type { overview as english } from '../english/overview';

const { counted } = numbers;

export const overview: typeof english = {
  points: (current, max, controls) => `${current} von ${max} Punkten in ${controls} Kontrollen`,
  figureOf: (day) => `Zahl von Microsoft vom ${day}`,
  since: (day) => `seit ${day}.`,
  noEarlierWeek: 'Noch gibt es keine frühere Woche zum Vergleich.',
  ahead: (headline) => `In Aussicht: ${headline}`,
  confirmed: 'gemessen',
  declared: 'nach eigener Angabe',
  inScope: 'in Ihrem Bereich',
  planned: 'sobald Angenommenes zählt',
  achievable: 'mit Ihren Lizenzen erreichbar',
  needsYou: 'Wartet auf Sie',
  moreDue: (count) => `${count} weitere`,
  caveat:
    'Der Score zeigt, welche Schutzmaßnahmen Sie eingeführt haben. Er ist kein Maß dafür, wie wahrscheinlich ein Einbruch ist.',

  links: {
    history: 'Verlauf',
    reportPdf: 'Bericht für die Leitung (PDF)',
    printView: 'Druckansicht',
    log: 'Entscheidungen und Sendungen',
    digest: 'Wochenbericht',
  },

  compared: {
    title: 'Im Vergleich mit anderen',
    you: 'Sie',
    plan: 'Ihr Plan',
    below: (percent) => `${percent} unter Ihnen`,
    above: (percent) => `${percent} über Ihnen`,
    level: 'gleich wie Sie',
  },

  categories: 'Punkte nach Kategorie',
  pointsOf: (current, max) => `${current} von ${max}`,

  trend: {
    title: 'Die letzten 90 Tage',
    none: { title: 'Verlauf', text: 'Hier erscheint eine Linie, sobald es Zahlen von zwei Tagen gibt.' },
    said: (from, was, to, is, missingDays) =>
      `Von ${was} am ${from} auf ${is} am ${to}${missingDays > 0 ? `; ${withoutFigures(missingDays)}.` : '.'}`,
    missing: (days) => withoutFigures(days),
    table: 'Als Tabelle',
    day: 'Tag',
    score: 'Score',
  },

  noScore: {
    title: 'Noch kein Score',
    text:
      'Microsoft braucht 2 bis 4 Tage, nachdem die ersten Schutzmaßnahmen eingeschaltet sind, bis es einen Secure Score liefert. ' +
      'Scorekeeper fragt jeden Tag und zeigt den Score hier, sobald er da ist.',
  },
};

function withoutFigures(days: number): string {
  return `${counted(days, 'Tag', 'Tage')} ohne Zahlen`;
}
