import { numbers } from '../../../domain/language/german/numbers';
import type { history as english } from '../english/history';

const { counted } = numbers;

export const history: typeof english = {
  title: 'Verlauf',
  you: 'Sie',
  day: 'Tag',
  noFigures: 'keine Zahlen',
  pointsOf: (current, max) => `${current} von ${max}`,
  period: 'Zeitraum',
  days: (count) => `${count} Tage`,
  all: 'Alles',

  summary: {
    ends: (from, was, to, is) => `${was} am ${from}, ${is} am ${to}.`,
    range: (lowest, highest) => `Niedrigster Stand ${lowest}, höchster ${highest}.`,
    begins: (day) => `Die ersten Zahlen in diesem Zeitraum sind vom ${day}.`,
    missing: (days) => `Für ${counted(days, 'Tag', 'Tage')} dazwischen hat Microsoft keine Zahlen geliefert.`,
  },
  tooFew: {
    none: 'In diesem Zeitraum gibt es keine Zahlen.',
    one: (percent, day) =>
      `In diesem Zeitraum gibt es nur von einem Tag Zahlen: ${percent} am ${day}. Eine Linie braucht zwei.`,
    help: 'Wählen Sie einen längeren Zeitraum, oder kommen Sie nach den nächsten Zahlen von Microsoft wieder: Sie kommen einmal am Tag.',
  },

  line: {
    name: 'Tag auf der Linie',
    hint: 'Wählen Sie zwei Tage auf der Linie, durch Drücken oder mit den Pfeiltasten und der Eingabetaste, und lesen Sie darunter, warum sich der Score dazwischen bewegt hat.',
    secondDay: (first) =>
      `${first} ist der erste Tag. Wählen Sie den zweiten auf der Linie, oder bleiben Sie bei der Erklärung bis zu den neuesten Zahlen.`,
    said: (day, figures) => `${day}: ${figures}.`,
    points: (current, max) => `${current} von ${max} Punkten`,
    noFiguresOfDay: 'keine Zahlen von diesem Tag',
    moreEvents: (count) => `und ${count} weitere an diesem Tag`,
    queueOfDay: 'Die Maßnahmenliste an diesem Tag',
  },

  account: {
    title: 'Warum er sich bewegt hat',
    loading: 'Die Erklärung wird geladen',
    from: 'Von',
    to: 'Bis',
    wholePeriod: 'Ganzer Zeitraum',
    between: (from, to) => `zwischen ${from} und ${to}.`,
    missing: (days) => `Vom ${days.join(' und vom ')} gibt es keine Zahlen; es gelten die letzten davor.`,
  },

  events: {
    title: 'Was geschehen ist',
    none: 'Keine Entscheidung und keine Änderung von Microsoft in diesem Zeitraum.',
    kinds: { decision: 'Entscheidung', change: 'Änderung' },
    key: { decision: 'Entscheidung', change: 'Sprung oder neues Maximum' },
  },

  table: {
    show: 'Als Tabelle zeigen',
    name: 'Der Score Tag für Tag',
    caption: (from, to) => `Der Score von ${from} bis ${to}, der neueste Tag zuerst`,
    points: 'Punkte',
    events: 'Was geschehen ist',
  },

  pastQueue: {
    title: 'Die Maßnahmenliste an einem früheren Tag',
    titleOn: (day) => `Die Maßnahmenliste am ${day}`,
    back: 'Zurück zur heutigen Maßnahmenliste',
    hint: 'Wählen Sie einen Tag, um zu sehen, was damals zu tun war, mit den offenen Punkten und dem Stand dieses Tages.',
    loading: 'Die Maßnahmenliste dieses Tages wird geladen',
    tooEarly: 'So frühe Zahlen gibt es nicht. Wählen Sie einen späteren Tag.',
    isPast: (actions, day, figuresOf) =>
      `Das ist vergangen und nur zum Lesen: ${counted(actions, 'Maßnahme', 'Maßnahmen')} am ${day}` +
      (figuresOf === null ? '.' : `, mit den Zahlen vom ${figuresOf}, den letzten davor.`),
    caption: (day) => `Maßnahmen am ${day}, die beste zuerst`,
    rank: 'Rang',
    action: 'Maßnahme',
    pointsLeft: 'Offene Punkte',
    state: 'Stand an diesem Tag',
    doesNotRank: 'ohne Rang',
    notKnown: 'nicht bekannt',
  },
};
