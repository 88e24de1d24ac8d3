import type { help as english } from '../english/help';

const commands: (typeof english)['commands'] = {
  help: {
    say: 'help',
    does: 'was Sie schreiben können; die Befehle gehen auch auf Deutsch, etwa „Punktestand“, „warum letzte Woche“, „ignorieren ... weil ...“ oder „Bericht Montag 08:00“',
  },
  score: { say: 'score', does: 'wo Sie stehen und was den Score in der letzten Woche bewegt hat' },
  why: {
    say: 'why [Zeitraum]',
    does: 'was den Score bewegt hat, zum Beispiel „why last week“, „why in March“ oder „why since 1 September“',
  },
  top: {
    say: 'top [Anzahl] [Kategorie, Minuten, nobody notices, against a threat]',
    does: 'die besten nächsten Schritte, fünf ohne Anzahl, höchstens zwanzig',
  },
  action: {
    say: 'action <Id oder Wörter>',
    does: 'eine Maßnahme: was sie ist, was Personen bemerken, wie Sie sie prüfen und zurücknehmen',
  },
  plan: {
    say: 'plan [Prozent oder comfort 0 bis 100]',
    does: 'wie weit der gespeicherte Plan ist; mit „plan 70 %“ oder „plan comfort 40“, was dafür nötig wäre',
  },
  decide: {
    say: 'accept | ignore | third party | reopen | done <Maßnahme> [because ...]',
    does: 'über eine Maßnahme entscheiden, mit Id oder Wörtern; ignore und third party brauchen einen Grund',
  },
  who: {
    say: 'who <Maßnahme>',
    does: 'die Personen, um die es bei einer Maßnahme geht, mit Namen; nur in unserem persönlichen Chat',
  },
  notify: {
    say: 'notify <Maßnahme>',
    does: 'diesen Personen eine Benachrichtigung im Aktivitätsfeed von Teams senden, höchstens einmal pro Woche',
  },
  history: {
    say: 'history [Tage]',
    does: 'der Score im Lauf der Zeit, zum Beispiel „history 30“ oder „what was the score in March“',
  },
  compare: { say: 'compare', does: 'der Score neben den Durchschnitten, die Microsoft liefert' },
  due: {
    say: 'due',
    does: 'Entscheidungen, die wieder anzusehen sind: fällige Überprüfungen und überfällige Maßnahmen',
  },
  digestNow: { say: 'digest now', does: 'den Wochenbericht sofort in seinen Kanal senden' },
  digestPreview: { say: 'digest preview', does: 'was der nächste Wochenbericht sagen würde, nur hier gezeigt' },
  digestOff: {
    say: 'digest off',
    does: 'keine Wochenberichte mehr senden; mit Tag und Uhrzeit beginnen sie wieder',
  },
  digestActions: {
    say: 'digest actions <Anzahl>',
    does: 'wie viele nächste Schritte der Wochenbericht dieses Kanals zeigt, 1 bis 10',
  },
  digestAlerts: {
    say: 'digest alerts <Prozentpunkte> | off',
    does: 'diesem Kanal zwischen den Wochenberichten sagen, wenn der Score um so viele Prozentpunkte fällt und was Microsoft ändern wird',
  },
  digestLanguage: {
    say: 'digest language <Sprache>',
    does: 'die Sprache des Wochenberichts und meiner Antworten in diesem Kanal: Deutsch oder English',
  },
  digestSchedule: {
    say: 'digest <weekday> <Uhrzeit> [Zeitzone]',
    does: 'ihn jede Woche dann senden, zum Beispiel „digest monday 08:00 Europe/Berlin“',
  },
  log: { say: 'log', does: 'die letzten Entscheidungen und Wochenberichte und ob das Protokoll vollständig ist' },
};

export const help: typeof english = {
  commands,
  canSay: 'Das können Sie schreiben:',
};
