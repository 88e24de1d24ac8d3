/** What the HTTP API refuses by itself. The tab shows it as it stands. */
export const api = {
  signIn: {
    message: 'Your sign-in from Teams was not accepted.',
    help: 'Open the tab again in Teams; it then signs you in anew.',
  },
  signInUnavailable: {
    message: 'Your sign-in cannot be checked just now: Microsoft Entra does not answer.',
    help: 'Try again in a minute; if it lasts, tell whoever runs this service.',
  },
  unknownTenant: { message: 'There is no such tenant here.', help: 'Open the app again from Teams.' },
  /** `where` is 'query' or 'body', `said` what is wrong with it, by the names of its fields. */
  notAsExpected: {
    message: (where: 'query' | 'body', said: string) => `The ${where} is not as expected: ${said}.`,
    help: 'Correct it and send it again.',
  },
  keyTooLong: {
    message: 'The Idempotency-Key is empty or too long.',
    help: (most: number) => `Send 1 to ${most} characters.`,
  },
  daysSwapped: {
    message: (from: string, to: string) => `${from} is after ${to}.`,
    help: 'Give the earlier day as from.',
  },
  noFiguresSoEarly: {
    message: (day: string) => `There are no figures as early as ${day}.`,
    help: 'Choose a later day.',
  },
  fault: {
    message: (id: string) => `Something went wrong here (id ${id}).`,
    help: 'Try again. If it happens again, give this id to whoever runs the service.',
  },
};
