/** What went wrong, and what to do next. */
export const failures = {
  consent: {
    message: 'Your school has not agreed to Scorekeeper yet.',
    help: 'Ask a Global Administrator to grant consent for Scorekeeper in the Microsoft Entra admin center, then open this tab again.',
  },
  signIn: {
    message: 'Teams could not sign you in to Scorekeeper.',
    help: 'Close the tab, open it again, and try once more.',
  },
  notInTeams: {
    message: 'Scorekeeper lives in Microsoft Teams.',
    help: 'Open Teams, choose Scorekeeper among your apps or in a channel, and you are in. If you are in Teams already, reload the tab.',
  },
  offline: {
    message: 'The service cannot be reached.',
    help: 'Check the network connection, then try again.',
  },
  timeout: {
    message: (seconds: number) => `The service did not answer within ${seconds} seconds.`,
    help: 'Try again.',
  },
  broken: {
    message: 'The service gave an answer that this tab does not understand.',
    help: 'Reload the tab. If it stays, tell whoever runs Scorekeeper.',
  },
  tooMany: { message: 'Too many requests in a short time.', help: 'Wait a moment, then try again.' },
  busy: { message: 'The service is busy or restarting.', help: 'Try again in a minute.' },
  refused: {
    message: (status: number) => `The service refused this (${status}).`,
    help: 'Reload the tab and try again.',
  },
  fault: { message: 'Something went wrong in the service.', help: 'Try again in a minute.' },
  inTab: { message: 'Something went wrong in this tab.', help: 'Reload the tab and try again.' },

  /** A sentence after the help. */
  waitSeconds: (seconds: number) => `Try again in ${seconds} seconds.`,
  waitMinutes: (minutes: number) => `Try again in ${minutes} minutes.`,
  id: (id: string) => `Fault ${id}`,
  nothingLost: 'Nothing you typed is lost.',
};
