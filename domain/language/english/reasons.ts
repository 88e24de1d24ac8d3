const UNREADABLE = 'Nobody knows whether this digest arrived, and the channel could not be read:';

/** Why a post, a notice or a change at Microsoft went as it did. `answer` is Teams' status and code; days are written out already. */
export const reasons = {
  pauseAsked: 'Teams asked for a pause.',
  pausesGivenUp: 'Teams kept asking for pauses; given up.',
  waitingForFigures: 'Waiting for the first figures from Microsoft.',
  noScoreYet: 'Microsoft has not supplied a Secure Score for this tenant yet.',
  rateLimit: 'Waiting for a free place in the rate limit.',
  notInChannel: 'The app is no longer in that channel.',
  heardAlready: 'The channel has heard of it already.',
  nothingNewer: (day: string) => `Microsoft has supplied nothing newer than ${day}, and the channel was told.`,
  leftBy: (name: string) => `${name} left it as it is`,
  postedAgainBy: (name: string) => `${name} ordered it again`,

  /** What came of a try to post. */
  cardTooLarge: 'The card is too large for Teams (413).',
  postWithoutId: 'Teams took the post but did not say which message it became.',
  teamsTooSlow: 'No answer from Teams (time-out).',
  teamsBrokeOff: (cause: string | null) => `No answer from Teams (${cause ?? 'connection broken'}).`,
  unknownFault: 'An unknown fault.',
  identityRefused: (answer: string) => `Teams did not accept the bot's identity (${answer}).`,
  appRemoved: (answer: string) => `The app was removed or blocked there (${answer}).`,
  channelGone: (answer: string) => `The channel or message is no more (${answer}).`,
  teamsFailing: (answer: string) => `Teams had a fault (${answer}).`,
  teamsRefused: (answer: string) => `Teams refused it (${answer}).`,

  /** Why nobody knows whether a post arrived. `problem` is a whole sentence. */
  teamWithoutGroup: `${UNREADABLE} Teams did not say which group this team belongs to.`,
  channelTooFull: (messages: number) => `${UNREADABLE} The channel has more than ${messages} messages since then.`,
  channelDenied: (problem: string) => `${UNREADABLE} ${problem}`,
  channelNotReadableNow: (problem: string) =>
    `Nobody knows yet whether this digest arrived, because the channel cannot be read now: ${problem}`,

  /** What came of a notice to one person. `problem`, `help` and `before` are whole sentences. */
  stoppedWhileSending: 'The service stopped while it was being sent.',
  appNotInstalled:
    'Teams says that this app is not installed for this person. Add them to the team, or ask them to add the app.',
  personUnknown: 'Microsoft knows no such person any more. The list of people is read again with the next figures.',
  appInstalledTwice:
    'Teams finds two installed apps with the same app registration. Remove the one that is not needed, then notify again.',
  noticeDenied: (problem: string, help: string) => `Teams refused the notification. ${problem} ${help}`,
  noticeRefused: (problem: string) =>
    `${problem} Tell the person yourself, and send this message to whoever runs the app.`,
  noticeUncertain: (problem: string) => `${problem} It may have been sent: it is not sent again by itself.`,
  noticeAgainBy: (name: string, before: string | null) =>
    `Ordered again by ${name}.${before === null ? '' : ` Refused before: ${before}`}`,

  /** Why Microsoft does not take a state. */
  deviceControl:
    'Microsoft Graph cannot change device controls. Set the state in Microsoft Defender, under Vulnerability management, Recommendations.',
  replacedByNewer: 'A newer decision replaced this one before Microsoft had taken it.',
};
