import type { shared as english } from '../english/shared';

export const shared: typeof english = {
  recommendedAs: (controlId) => `Von Microsoft Secure Score empfohlen als ${controlId}.`,
  figuresForRoles: 'Unsere Zahlen sehen nur Personen mit einer Sicherheitsrolle.',
  openForRoles: 'Scorekeeper öffnet das für Personen mit einer Sicherheitsrolle.',
  pages: {
    overview: {
      title: 'Secure Score: die Übersicht',
      about: 'Wo unser Microsoft Secure Score steht, was ihn bewegt hat und welche nächsten Schritte ihn heben.',
    },
    queue: {
      title: 'Secure Score: die Maßnahmenliste',
      about:
        'Was Microsoft für unsere Sicherheit empfiehlt, der beste nächste Schritt zuerst, und was Personen davon bemerken.',
    },
    history: {
      title: 'Secure Score: der Verlauf',
      about:
        'Wie sich unser Microsoft Secure Score Tag für Tag bewegt hat und warum er sich zwischen zwei Tagen bewegt hat.',
    },
    log: {
      title: 'Secure Score: Entscheidungen und Sendungen',
      about: 'Wer was über welche Empfehlung entschieden hat und ob jeder Wochenbericht seinen Kanal erreicht hat.',
    },
  },
};
