import { buttons } from '../../../domain/language/german/buttons';
import { numbers } from '../../../domain/language/german/numbers';
import type { log as english } from '../english/log';
import { posts } from './posts';

const { counted } = numbers;

export const log: typeof english = {
  title: 'Entscheidungen und Sendungen',

  decisions: {
    title: 'Entscheidungen',
    loading: 'Die Entscheidungen werden geladen',
    none: 'Noch niemand hat etwas entschieden.',
    whole: (lines) =>
      `Das Protokoll ist vollständig: ${lines === null ? 'Keine Zeile' : `Von ${counted(lines, 'Zeile', 'Zeilen')} keine`} wurde geändert oder entfernt.`,
    broken: {
      message: (line) => `Das Protokoll wurde von außen geändert${line === null ? '' : `, in Zeile ${line}`}.`,
      help: 'Verlassen Sie sich von dort an nicht mehr darauf, und sagen Sie es denen, die Scorekeeper betreiben.',
    },
    by: (name, reason) => `von ${name}${reason === null ? '' : `: „${reason}“`}`,
    owner: (name) => `Zuständig: ${name}.`,
    due: (day) => `Fällig am ${day}.`,
    review: (day) => `Überprüfung am ${day}.`,
    undoes: (line) => `Nimmt Zeile ${line} zurück.`,
    when: (moment, source, line) => `${moment}, ${SOURCES.get(source) ?? source} · Zeile ${line}`,
  },

  digests: {
    title: 'Wochenberichte',
    loading: 'Die Wochenberichte und Benachrichtigungen werden geladen',
    none: 'Noch wurde kein Wochenbericht gesendet.',
    digestOf: (day) => `Wochenbericht vom ${day}`,
    alertOn: (day) => `Meldung zu den Zahlen vom ${day}`,
    first: 'Erster Wochenbericht',
    asked: 'Angeforderter Wochenbericht',
    again: (post) => `${post}, noch einmal`,
    where: (channel, moment, attempts) =>
      `${channel === null ? 'Ein Kanal ohne bekannten Namen' : `Kanal ${channel}`}, ${moment}` +
      (attempts > 1 ? `, ${counted(attempts, 'Versuch', 'Versuche')}` : ''),
    postAgain: buttons.postAgain,
    leaveIt: buttons.leaveIt,
    state: (state) => beginning(posts[state]) ?? state,
  },

  notices: {
    title: 'Benachrichtigungen',
    none: 'Noch wurde niemand benachrichtigt.',
    somebody: 'Eine Person, deren Name nicht bekannt ist',
    line: (what, by) => `${what}, veranlasst von ${by}`,
  },
};

const SOURCES = new Map([
  ['card', 'auf der Karte'],
  ['chat', 'im Chat'],
  ['tab', 'in der Registerkarte'],
]);

const beginning = (text: string | undefined) => text && text.charAt(0).toUpperCase() + text.slice(1);
