import type { setupCard as english } from '../english/setupCard';

export const setupCard: typeof english = {
  summary: 'Wählen Sie, wohin und wann der Wochenbericht zum Secure Score gehen soll.',
  heading: 'Wohin und wann soll der Wochenbericht zum Secure Score gehen?',
  thisTeam: 'diesem Team',
  yourOrganisation: 'Ihrer Organisation',
  whoSeesIt: (team, organisation) =>
    `Alle in dem Kanal sehen den Score: ${organisation}. Wählen Sie deshalb in ${team} einen, den nur Ihre IT liest. ` +
    'Festlegen kann das ein Sicherheitsadministrator oder Globaler Administrator.',
  channel: { label: 'Kanal', missing: 'Bitte wählen Sie einen Kanal.' },
  weekday: { label: 'Tag', missing: 'Bitte wählen Sie einen Tag.' },
  time: { label: 'Uhrzeit', missing: 'Bitte wählen Sie eine Uhrzeit.' },
  timeZone: {
    label: 'Zeitzone',
    hint: 'Zum Beispiel Europe/Berlin oder Pacific/Auckland',
    missing: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  actions: 'Gezeigte nächste Schritte',
  alertDrop: 'Dem Kanal sofort sagen, wenn der Score fällt um',
  percentPoints: (count) => (count === 1 ? '1 Prozentpunkt' : `${count} Prozentpunkte`),
  noAlerts: 'Nie, der Wochenbericht genügt',
  language: 'Sprache',
};
