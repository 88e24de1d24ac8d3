import type { Level } from '../../controlProfile';
import type { report as english } from '../english/report';
import { numbers } from './numbers';

const { counted, minutes, percent } = numbers;

const NOTICE: Record<Level, string> = {
  none: 'Niemand bemerkt etwas.',
  low: 'Wenige bemerken es.',
  moderate: 'Einige bemerken es.',
  high: 'Viele bemerken es.',
};

export const report: typeof english = {
  title: 'Wie gut sind wir geschützt? Microsoft Secure Score',
  unnamed: 'Unsere Organisation',
  dates: (asOf, madeOn) => `Zahlen von Microsoft vom ${asOf}. Bericht vom ${madeOn}.`,
  stale: (days) =>
    `Diese Zahlen sind ${counted(days, 'Tag', 'Tage')} alt: Was sich seitdem geändert hat, steht hier nicht. Fragen Sie, wer Scorekeeper betreibt, warum es keine neueren gibt.`,
  headings: {
    score: 'Unser Score',
    trend: (days) => `Die letzten ${counted(days, 'Tag', 'Tage')}`,
    comparisons: 'Im Vergleich mit anderen',
    moved: (days) => `Was ihn in den letzten ${counted(days, 'Tag', 'Tagen')} bewegt hat`,
    actions: 'Was als Nächstes zu tun ist',
    decisions: 'Entscheidungen, die Aufmerksamkeit brauchen',
  },
  you: 'Wir',
  noTrend: 'Hier erscheint eine Linie, sobald es Zahlen von zwei Tagen gibt.',
  nothingEarlier: (days) =>
    `Von vor ${counted(days, 'Tag', 'Tagen')} gibt es noch keine Zahlen, also lässt sich nichts vergleichen.`,
  moved: (since, was, is) =>
    percent(was) === percent(is)
      ? `Seit ${since} ist der Score bei ${percent(is)} geblieben.`
      : `Seit ${since} ist der Score von ${percent(was)} auf ${percent(is)} ${is > was ? 'gestiegen' : 'gefallen'}.`,

  columns: { action: 'Maßnahme', threat: 'Gegen welche Bedrohung', cost: 'Was sie kostet' },
  noThreat: 'Eine Bedrohung ist dafür nicht genannt.',
  time: (once) =>
    once === null ? 'Wie viel Arbeit es macht, ist nicht bekannt.' : `Einmalig ${minutes(once)} Arbeit.`,
  notice: (level, what) => `${level === null ? 'Wer es bemerkt, ist nicht bekannt.' : NOTICE[level]} ${what}`,
  licence: (what) => `Lizenz: ${what}`,

  reviewSoon: (kind, { title, by, day }) =>
    `Überprüfung (${day}): ${title}, von ${by} ${kind === 'ignore' ? 'ignoriert' : 'einem Drittanbieter überlassen'}.`,
  dueSoon: ({ title, owner, day }) => `Fällig (${day}): ${title}, von ${owner} übernommen.`,
  noDecisions: 'Keine Überprüfung und keine übernommene Arbeit ist verspätet oder in den nächsten zwei Wochen fällig.',
  caveat:
    'Der Score zeigt, welche Schutzmaßnahmen wir eingeführt haben. Er ist kein Maß dafür, wie wahrscheinlich ein Einbruch ist, und kann nicht versprechen, dass es keinen gibt.',
};
