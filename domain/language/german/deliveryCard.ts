import type { deliveryCard as english } from '../english/deliveryCard';

const WHAT = { alert: 'die Meldung', digest: 'der Wochenbericht' };

export const deliveryCard: typeof english = {
  theChannel: (name) => (name === null ? 'dem Kanal' : `dem Kanal ${name}`),
  summary: (what, channel) => `Ist ${WHAT[what]} in ${channel} angekommen?`,
  heading: (what, day, channel) => `Ist ${WHAT[what]} vom ${day} in ${channel} angekommen?`,
  pleaseLook: (reason) =>
    `Teams hat beim Senden keine klare Antwort gegeben${reason === null ? '' : ` (${reason})`}, und ich darf diesen Kanal nicht lesen. ` +
    'Bitte sehen Sie nach: Fehlt der Beitrag, senden Sie ihn noch einmal; ist er da, lassen Sie es so.',
};
