import type { orders as english } from '../english/orders';
import { numbers } from './numbers';

const { counted } = numbers;

export const orders: typeof english = {
  channels: {
    named: (name) => `Kanal ${name}`,
    general: 'Kanal Allgemein',
    unnamed: 'Kanal',
  },
  onItsWay: (channel) => `Der Wochenbericht ist unterwegs (${channel}).`,
  scheduled: (channel, weekly) =>
    `${channel}: Der Wochenbericht kommt ${weekly}. Alle in diesem Kanal sehen den Score.`,
  off: (channel) => `${channel}: Es kommen keine Wochenberichte mehr. Mit „digest monday 08:00“ beginnen sie wieder.`,
  steps: (channel, actions) =>
    `${channel}: Der Wochenbericht zeigt ${counted(actions, 'nächsten Schritt', 'nächste Schritte')}.`,
  language: (name) => `Die Sprache ist ${name}.`,
  noAlerts: 'Zwischen den Wochenberichten hört der Kanal nichts.',
  alerts: (drop) =>
    `Zwischen den Wochenberichten hört der Kanal, wenn der Score um ${counted(drop, 'Prozentpunkt', 'Prozentpunkte')} oder mehr fällt und was Microsoft ändern wird.`,
  left: 'Es bleibt, wie es ist: Nichts wird noch einmal gesendet.',
  postedAgain: (channel) => `Der Wochenbericht wird noch einmal gesendet (${channel}).`,

  remedies: {
    throttled: 'Nichts zu tun: Teams hat um eine Pause gebeten, und es wird noch einmal versucht.',
    gone: 'Den Kanal oder das Team gibt es nicht mehr. Fügen Sie die App einem anderen Team hinzu, oder schreiben Sie „digest now“ in einem anderen Kanal.',
    forbidden: 'Die App wurde dort entfernt oder gesperrt. Fügen Sie sie dem Team wieder hinzu; dann geht es weiter.',
    failed:
      'Teams hat die Karte abgelehnt. Versuchen Sie es mit „digest now“ noch einmal; scheitert es wieder, sagen Sie es denen, die den Dienst betreiben.',
    unknown:
      'Sehen Sie im Kanal nach, ob der Wochenbericht da ist, und wählen Sie dann: noch einmal senden oder so lassen. Ich darf den Kanal nicht lesen, um selbst nachzusehen.',
  },

  storedAlready: 'Das war schon gespeichert.',
  yourSchool: 'Ihre Schule',
};
