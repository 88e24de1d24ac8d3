import type { DecisionKind } from '../../decision';
import type { decisions as english } from '../english/decisions';

const SAID: Record<DecisionKind, string> = {
  accept: 'übernommen',
  ignore: 'ignoriert',
  thirdParty: 'als Drittanbieter markiert',
  reopen: 'wieder geöffnet',
  done: 'als erledigt markiert',
};

export const decisions: typeof english = {
  saidBy: (kind, name, day) => `Am ${day} von ${name} ${SAID[kind]}`,

  taken: {
    accept: (owner, due) => `Übernommen von ${owner}${due === null ? '' : `, fällig am ${due}`}.`,
    done: 'Als erledigt markiert.',
    ignore: (review) => `Ignoriert.${reviewed(review)}`,
    thirdParty: (review) => `Drittanbieter.${reviewed(review)}`,
    reopen: 'Wieder offen.',
  },
  undone: (taken) => `Rückgängig gemacht: ${taken}`,

  unknownControl: {
    message: (controlId) => `In diesem Mandanten gibt es keine Maßnahme „${controlId}“.`,
    help: 'Suchen Sie sie in der Maßnahmenliste.',
  },
  alreadySo: {
    message: (said) => `${said}.`,
    help: 'Es wurde nichts geändert. Laden Sie neu, um es zu sehen, oder machen Sie es zuerst rückgängig.',
  },
  alreadyOpen: { message: 'Die Maßnahme ist schon offen.', help: 'Es wurde nichts geändert.' },
  changedSince: {
    message: (said) => `${said}, nachdem Sie nachgesehen hatten.`,
    otherFacts: 'Diese Entscheidung beruhte auf einem anderen Stand als dem jetzigen.',
    help: 'Es wurde nichts geändert. Laden Sie neu und entscheiden Sie noch einmal, wenn Sie es weiterhin möchten.',
  },
  completed: {
    message: (title) =>
      `„${title}“ ist abgeschlossen: Alle Punkte sind erreicht, und Microsoft lässt niemanden eine abgeschlossene Maßnahme ändern.`,
    help: 'Es ist nichts zu tun. Gehen Punkte verloren, kommt sie zurück in die Maßnahmenliste.',
  },
  cannotUndo: {
    nothing: 'Es gibt keine Entscheidung, die sich rückgängig machen lässt.',
    message: (said) => `${said}; das ist neuer als das, was Sie rückgängig machen möchten.`,
    help: 'Nur die neueste Entscheidung lässt sich rückgängig machen. Laden Sie neu, um sie zu sehen.',
  },
  ignoreNeedsReason: {
    message: 'Eine Maßnahme zu ignorieren braucht einen Grund.',
    help: 'Sagen Sie in wenigen Worten, warum, zum Beispiel „kein Budget in diesem Jahr“.',
  },
  thirdPartyNeedsReason: {
    message: 'Bei einem Drittanbieter muss dabeistehen, was den Schutz übernimmt.',
    help: 'Nennen Sie das Produkt, zum Beispiel „Sophos filtert E-Mails“.',
  },
  forEverNeedsReason: {
    message: 'Um eine Maßnahme für immer zu lassen, braucht es einen ganzen Satz als Grund.',
    help: (letters) =>
      `Schreiben Sie mindestens ${letters} Zeichen dazu, warum sie hier nie wichtig sein wird, oder wählen Sie ein Datum zur Überprüfung.`,
  },
  badDate: {
    inThePast: (field, day) => `Das ${DATES[field]} ${day} liegt in der Vergangenheit.`,
    tooFar: (field, day) => `Das ${DATES[field]} ${day} liegt mehr als zwei Jahre in der Zukunft.`,
    noDay: (field, day) => `Das ${DATES[field]} ${day} ist kein Tag des Kalenders.`,
    help: (earliest, latest) => `Nennen Sie einen Tag von ${earliest} bis ${latest}.`,
  },
};

const DATES = { reviewOn: 'Überprüfungsdatum', dueOn: 'Fälligkeitsdatum' };

function reviewed(review: string | null): string {
  return review === null ? '' : ` Überprüfung am ${review}.`;
}
