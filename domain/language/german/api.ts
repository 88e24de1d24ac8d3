import type { api as english } from '../english/api';

const WHERE = { query: 'Adresse', body: 'Anfrage' };

export const api: typeof english = {
  signIn: {
    message: 'Ihre Anmeldung aus Teams wurde nicht angenommen.',
    help: 'Öffnen Sie die Registerkarte in Teams noch einmal; dann werden Sie neu angemeldet.',
  },
  signInUnavailable: {
    message: 'Ihre Anmeldung lässt sich gerade nicht prüfen: Microsoft Entra antwortet nicht.',
    help: 'Versuchen Sie es in einer Minute noch einmal; wenn es so bleibt, sagen Sie es denen, die diesen Dienst betreiben.',
  },
  unknownTenant: {
    message: 'Diesen Mandanten gibt es hier nicht.',
    help: 'Öffnen Sie die App noch einmal aus Teams.',
  },
  notAsExpected: {
    message: (where, said) => `Die ${WHERE[where]} ist nicht wie erwartet: ${said}.`,
    help: 'Ändern Sie das und senden Sie es noch einmal.',
  },
  keyTooLong: {
    message: 'Der Idempotency-Key ist leer oder zu lang.',
    help: (most) => `Senden Sie 1 bis ${most} Zeichen.`,
  },
  daysSwapped: {
    message: (from, to) => `${from} liegt nach ${to}.`,
    help: 'Nennen Sie den früheren Tag zuerst.',
  },
  noFiguresSoEarly: {
    message: (day) => `Vom ${day} und davor gibt es keine Zahlen.`,
    help: 'Wählen Sie einen späteren Tag.',
  },
  fault: {
    message: (id) => `Hier ist etwas schiefgegangen (Nummer ${id}).`,
    help: 'Versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie diese Nummer denen, die den Dienst betreiben.',
  },
};
