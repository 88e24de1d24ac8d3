import type { Level } from '../../controlProfile';
import type { chat as english } from '../english/chat';
import { numbers } from './numbers';

const { amount, counted, minutes, percent, points, signed } = numbers;

const AT_MOST: Record<Level, string> = {
  none: 'niemand etwas bemerkt',
  low: 'wenige etwas bemerken',
  moderate: 'einige etwas bemerken',
  high: 'viele etwas bemerken',
};

const NOTICED: Record<Level, string> = {
  none: 'die niemand bemerkt',
  low: 'die höchstens wenige bemerken',
  moderate: 'die höchstens einige bemerken',
  high: 'die viele bemerken dürfen',
};

const STATES = new Map([
  ['pending', 'vorgemerkt'],
  ['sending', 'wird gesendet'],
  ['sent', 'gesendet'],
  ['throttled', 'wartet auf Teams'],
  ['gone', 'Kanal nicht mehr da'],
  ['forbidden', 'nicht erlaubt'],
  ['failed', 'fehlgeschlagen'],
  ['unknown', 'nicht bekannt'],
  ['skipped', 'ausgelassen'],
]);

export const chat: typeof english = {
  noScoreYet:
    'Microsoft hat für diesen Mandanten noch keinen Secure Score geliefert. Ein neuer Mandant bekommt seinen ersten Score nach 2 bis 4 Tagen; ich sehe jeden Tag nach.',
  notUnderstood: 'Das habe ich nicht verstanden.',
  didYouMeanOne: 'Das habe ich nicht verstanden. Meinen Sie eine von diesen? Mit „help“ sehen Sie alles, was ich kann.',
  didYouMean: 'Meinen Sie',
  doYouMean: (words) => `Meinen Sie das? Nichts wird geändert, bevor Sie es so schreiben: „${words}“`,
  namesKeptBack: 'Dabei geht es um Namen, und hier lesen andere mit. Fragen Sie mich in unserem persönlichen Chat.',
  figuresKeptBack:
    'Hier lesen andere mit, und nicht alle dürfen den Score kennen. Fragen Sie mich in unserem persönlichen Chat.',
  beforeFigures: (first, last) =>
    `Das weiß ich nicht: Meine Zahlen beginnen am ${first} und enden am ${last}. Beim ersten Start liefert Microsoft keine, die älter als 90 Tage sind.`,
  figuresBegin: (day) => `Was davor war, weiß ich nicht: Meine Zahlen beginnen am ${day}.`,
  nothingOpen: 'Nichts ist offen: Jede Maßnahme, die zählt, ist erledigt oder entschieden.',
  moreInTab: (count) => `und ${count} weitere in der Registerkarte.`,

  action: {
    gone: 'Diese Maßnahme steht nicht mehr in der Maßnahmenliste.',
    notFound: (words) =>
      `Zu „${words}“ finde ich keine Maßnahme. Mit „top“ sehen Sie die besten nächsten Schritte, oder nehmen Sie andere Wörter.`,
    whichOne: 'Welche meinen Sie? Schreiben Sie es noch einmal mit der Id.',
  },

  compare: {
    alone: (own) =>
      `Sie haben ${percent(own)}. Wie das im Vergleich steht, weiß ich nicht: Microsoft hat für diesen Tag keine Durchschnitte geliefert.`,
    others: (own) => `Sie haben ${percent(own)}. Andere im Durchschnitt:`,
    average: (label, average, apart) => `${label}: ${percent(average)}${apart === null ? '' : besides(apart)}`,
  },

  decide: {
    reasonNeeded: 'Ein Grund ist nötig',
    sayReason: (command, controlId) =>
      `Ein Grund ist nötig. Schreiben Sie ihn in einer Zeile: „${command} ${controlId} because ...“`,
  },

  digest: {
    languages: (names) =>
      `Ich spreche ${names.join(' und ')}. Schreiben Sie es so: „digest language ${names[0] ?? ''}“.`,
    whenIsIt: (example) => `Den Tag oder die Uhrzeit habe ich nicht verstanden. Schreiben Sie es so: „${example}“.`,
    actionsFromTo: (least, most) =>
      `Ein Wochenbericht zeigt ${least} bis ${most} nächste Schritte. Schreiben Sie es so: „digest actions 3“.`,
    alertsFromTo: (least, most) =>
      `Nennen Sie ${amount(least)} bis ${most} Prozentpunkte, zum Beispiel „digest alerts 2“, oder „digest alerts off“.`,
  },

  due: {
    nothing: 'Nichts ist fällig: Keine Überprüfung steht an, und keine übernommene Maßnahme ist überfällig.',
    some: (count) => `${counted(count, 'Entscheidung ist', 'Entscheidungen sind')} wieder anzusehen:`,
  },

  history: {
    day: (day, at) => `${day}: ${percent(at)}`,
    span: (from, to, was, is) => `${from} bis ${to}: ${percent(was)} auf ${percent(is)}`,
    points: (current, max) => `${amount(current)} von ${counted(max, 'Punkt', 'Punkten')}.`,
    range: (lowest, highest) => `Niedrigster Stand ${percent(lowest)}, höchster ${percent(highest)}.`,
    gaps: (days) => `Für ${counted(days, 'Tag', 'Tage')} dazwischen gibt es keine Zahlen.`,
    noFigures: (from, to) =>
      `Das weiß ich nicht: Es gibt keine Zahlen vom ${from}${to === null ? '' : ` bis ${to}`}. Tage, die Microsoft ausgelassen hat, bleiben Lücken.`,
  },

  log: {
    whole: 'Das Protokoll ist vollständig: Keine Zeile wurde geändert oder entfernt.',
    broken: (line) =>
      `Das Protokoll wurde von außen geändert, in Zeile ${line ?? 'unbekannt'}. Sagen Sie es denen, die diesen Dienst betreiben.`,
    decisions: (by) => (by === null ? 'Entscheidungen' : `Entscheidungen von ${by}`),
    digests: 'Wochenberichte',
    none: 'Noch keine.',
    noneBy: (name) => `Keine von jemandem namens ${name}. Mit „log“ sehen Sie alle.`,
    theChannel: 'der Kanal',
    state: (state) => STATES.get(state) ?? state,
  },

  plan: {
    noneSaved: 'Wie weit Sie sind, weiß ich nicht: Es ist noch kein Plan gespeichert.',
    halfWay: (plan) => `So sähe ein Plan bis zur Hälfte aus. ${plan}`,
    stillOpen: 'Noch offen, die nächste zuerst:',
    behindUnknown: 'Wie viel fehlt, weiß ich nicht: Microsoft hat keinen Prozentwert geliefert.',
    behind: (missing) => `${percent(missing)} fehlen.`,
    reached: 'Das Geplante ist erreicht.',
    toReach: (target) => `Um ${percent(target)} zu erreichen`,
    at: (comfort) => `Plan bei ${amount(comfort)} von 100`,
    within: (what, level) => `${what}, jede so, dass höchstens ${AT_MOST[level]}`,
    step: (action, left) => `${action}: ${points(left)}`,
    leftOut: (noticed, unlicensed) => {
      const parts = [
        ...(noticed === 0 ? [] : [`${counted(noticed, 'Maßnahme', 'Maßnahmen')}, die mehr Personen bemerken würden`]),
        ...(unlicensed === 0
          ? []
          : [`${counted(unlicensed, 'Maßnahme', 'Maßnahmen')} mit einer Lizenz, die Sie nicht haben`]),
      ];
      return `Ausgelassen: ${parts.join('; ')}.`;
    },
  },

  top: {
    heading: (count, wishes) =>
      [count === 1 ? 'Der beste nächste Schritt' : `Die ${count} besten nächsten Schritte`, ...wishes].join(', '),
    nothingFits: (wishes) => `Keine offene Maßnahme passt zu: ${wishes.join(', ')}.`,
    wouldFit: (count, wish) => `Ohne „${wish}“ ${count === 1 ? 'würde 1 passen' : `würden ${amount(count)} passen`}.`,
    sayTop: 'Mit „top“ sehen Sie die besten nächsten Schritte.',
    inCategory: (category) => `in der Kategorie ${category}`,
    noticed: (level) => NOTICED[level],
    within: (time) => `jeder in höchstens ${minutes(time)}`,
    against: (threat) => `gegen ${threat}`,
    takenOnBy: (name) => `übernommen von ${name}`,
  },

  why: {
    heading: (from, to, was, is, move) => `${from} bis ${to}: ${percent(was)} auf ${percent(is)} (${signed(move)})`,
    lastOnesBefore: (day) => `Vom ${day} gibt es keine Zahlen; ich habe die letzten davor genommen.`,
    notYet: (day, newest) => `Vom ${day} gibt es noch keine Zahlen; die neuesten sind vom ${newest}.`,
    noDrop: 'Er ist nicht gefallen.',
    noDropButRise: 'Er ist nicht gefallen: Er ist gestiegen.',
    noRise: 'Er ist nicht gestiegen.',
    noRiseButDrop: 'Er ist nicht gestiegen: Er ist gefallen.',
  },
};

function besides(apart: number): string {
  const shown = signed(apart);
  if (shown === '0') return ', gleich wie Sie';
  return `, Sie liegen ${shown.slice(1)} ${apart > 0 ? 'darüber' : 'darunter'}`;
}
