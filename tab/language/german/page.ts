import type { page as english } from '../english/page';

export const page: typeof english = {
  loading: 'Scorekeeper wird geladen',
  slow: 'Der Dienst braucht länger als sonst. Kommt innerhalb einer Minute keine Antwort, steht das hier.',
  loadingAction: 'Die Maßnahme wird geladen',
  loadingDigest: 'Der Wochenbericht wird geladen',
  loadingHistory: 'Der Verlauf wird geladen',
  loadingLog: 'Das Protokoll wird geladen',
  loadingReport: 'Der Bericht wird geladen',
  tryAgain: 'Noch einmal versuchen',
  trying: 'Wird versucht',
  backToScore: 'Zurück zum Score',
  showAll: (count) => `Alle ${count} zeigen`,
  chosenAction: 'Gewählte Maßnahme',
  lastFigures: (day) => `Das sind die letzten Zahlen, die hier angekommen sind: die von Microsoft vom ${day}.`,
  nothingNewer: (day) => `Microsoft hat seit ${day} nichts Neueres geliefert.`,
};
