/** What frames every screen. Days are written out already. */
export const page = {
  loading: 'Loading Scorekeeper',
  slow: 'The service takes longer than usual. If no answer comes within a minute, this page says so.',
  loadingAction: 'Loading the action',
  loadingDigest: 'Loading the digest',
  loadingHistory: 'Loading the history',
  loadingLog: 'Loading the log',
  loadingReport: 'Loading the report',
  tryAgain: 'Try again',
  trying: 'Trying',
  backToScore: 'Back to the score',
  showAll: (count: number) => `Show all ${count}`,
  /** The panel beside or over the queue. */
  chosenAction: 'Chosen action',
  /** Follows what went wrong. */
  lastFigures: (day: string) => `These are the last figures that arrived here: Microsoft’s of ${day}.`,
  nothingNewer: (day: string) => `Microsoft has sent nothing newer than ${day}.`,
};
