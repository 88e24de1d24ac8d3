/** Not allowed, not known, not now: what happened, and what to do next. */
export const refusals = {
  rights: {
    read: {
      message:
        'Secure Score is shown to people with a security role only: Security Reader, Security Operator, Global Reader, ' +
        'Security Administrator or Global Administrator.',
      help: 'Ask your IT administrator for one of them if you need to see it.',
    },
    decide: {
      message: 'Only a Security Administrator or Global Administrator can decide on an action. Nothing was changed.',
      help: 'Ask one of them to decide, or to give you the role.',
    },
    notify: {
      message: 'Only a Security Administrator or Global Administrator can notify people. Nobody was notified.',
      help: 'Ask one of them to do it, or to give you the role.',
    },
    setDigest: {
      message:
        'Only a Security Administrator or Global Administrator can say where and when the digest is posted. Nothing was changed.',
      help: 'Ask one of them to set it, or to give you the role.',
    },
  },
  noScoreToDecideOn: {
    message: 'Microsoft has not supplied a Secure Score for this tenant yet.',
    help: 'A new tenant gets its first score after 2 to 4 days. Try again then.',
  },
  noScoreToPlanWith: {
    message: 'Microsoft has no figures for this tenant yet.',
    help: 'A new tenant gets its first score after 2 to 4 days; try again then.',
  },
  noScoreToShow: {
    message: 'There is nothing to show yet: Microsoft has not supplied a Secure Score for this tenant.',
    help: 'A new tenant gets its first score after 2 to 4 days.',
  },
  keyReused: {
    message: 'This Idempotency-Key was used for another decision already. Nothing was changed.',
    help: 'Use a new key for each decision.',
  },
  /** `said` is who decided what, and when. */
  decidedJustBefore: {
    message: (said: string) => `${said}, just before you. Nothing was changed.`,
    help: 'Look at the action again and decide on what it says now.',
  },
  unknownControl: {
    message: (controlId: string) => `There is no action "${controlId}" in this tenant.`,
    help: 'Open the queue and choose one there.',
  },
  unknownView: { message: 'There is no such saved view any more.', help: 'Open the list again.' },
  tooManyViews: (most: number) => ({
    message: `You have ${most} saved views, and there is no room for more. Nothing was saved.`,
    help: 'Remove one that you no longer need, or save under a name that you have.',
  }),
  notYourView: (owner: string) => ({
    message: `Only ${owner}, or a Security Administrator or Global Administrator where it is shared, can remove this view.`,
    help: 'Ask one of them to remove it.',
  }),
  noNames: { help: 'Without names nobody can be notified from here.' },
  noChannel: {
    message: 'I am not in a channel that could show a digest.',
    help: 'Add me to the team of your IT staff, then choose the channel there.',
  },
  noTimeZone: {
    message: (zone: string) => `"${zone}" is no time zone I know. Nothing was changed.`,
    help: 'Use a name such as Europe/Berlin, Pacific/Auckland or UTC.',
  },
  whichChannel: {
    noneChosen: 'Nobody has chosen a channel for the digest yet.',
    several: (count: number) => `${count} channels get the digest, and I do not know which one you mean.`,
    help: 'Say it again in the channel that is meant.',
  },
  nothingToResolve: {
    message: 'There is no digest waiting for your decision there.',
    help: 'Say "log" to see how the last digests went.',
  },
};
