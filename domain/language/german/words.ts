import type { words as english } from '../english/words';

export const words: typeof english = {
  statuses: {
    open: 'Offen',
    planned: 'Übernommen',
    completed: 'Abgeschlossen',
    ignored: 'Ignoriert',
    thirdParty: 'Drittanbieter',
    notMeasured: 'Hier nicht gemessen',
    notScored: 'Ohne Punkte',
    notLicensed: 'Lizenz fehlt',
  },
  noticedBy: { none: 'Niemand', low: 'Wenige', moderate: 'Einige', high: 'Viele' },
  decided: {
    accept: 'Übernommen',
    ignore: 'Ignoriert',
    thirdParty: 'Einem anderen Produkt überlassen',
    done: 'Als erledigt markiert',
    reopen: 'Wieder geöffnet',
  },
  notices: {
    pending: 'Benachrichtigung vorgemerkt',
    sending: 'Benachrichtigung unterwegs',
    sent: 'Benachrichtigt',
    throttled: 'Benachrichtigung wartet auf Teams',
    refused: 'Benachrichtigung von Teams abgelehnt',
    unknown: 'Benachrichtigung gesendet, Ankunft nicht bekannt',
  },
};
