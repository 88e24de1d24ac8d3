import type { DecisionKind } from '../../decision';

const SAID: Record<DecisionKind, string> = {
  accept: 'Accepted',
  ignore: 'Ignored',
  thirdParty: 'Marked as third party',
  reopen: 'Reopened',
  done: 'Marked as done',
};

/** What is said when somebody decides, and why a decision is refused. Days are written out already. */
export const decisions = {
  /** 'Ignored by Mere Totara on Mon 23 Nov' */
  saidBy: (kind: DecisionKind, name: string, day: string) => `${SAID[kind]} by ${name} on ${day}`,

  /** What was just stored. */
  taken: {
    accept: (owner: string, due: string | null) => `Accepted by ${owner}${due === null ? '' : `, due ${due}`}.`,
    done: 'Marked as done.',
    ignore: (review: string | null) => `Ignored.${reviewed(review)}`,
    thirdParty: (review: string | null) => `Third party.${reviewed(review)}`,
    reopen: 'Open again.',
  },
  undone: (taken: string) => `Undone: ${taken}`,

  unknownControl: {
    message: (controlId: string) => `There is no action '${controlId}' in this tenant.`,
    help: 'Look for it in the queue.',
  },
  /** `said` is `saidBy` of the decision that stands. */
  alreadySo: {
    message: (said: string) => `${said}.`,
    help: 'Nothing was changed. Reload to see it, or undo it first.',
  },
  alreadyOpen: { message: 'It is open already.', help: 'Nothing was changed.' },
  changedSince: {
    message: (said: string) => `${said}, after you had looked.`,
    otherFacts: 'This was decided on other facts than there are now.',
    help: 'Nothing was changed. Reload, and decide again if you still want to.',
  },
  completed: {
    message: (title: string) =>
      `'${title}' is completed: every point is earned, and Microsoft lets nobody change a completed action.`,
    help: 'There is nothing to do. It comes back to the queue if points are lost.',
  },
  cannotUndo: {
    nothing: 'There is no decision to undo.',
    message: (said: string) => `${said}, which is newer than what you want to undo.`,
    help: 'Only the newest decision can be undone. Reload to see it.',
  },
  ignoreNeedsReason: {
    message: 'Ignoring an action needs a reason.',
    help: "Say in a few words why, such as 'no budget this year'.",
  },
  thirdPartyNeedsReason: {
    message: 'Third party needs a word on what does it instead.',
    help: "Name the product, such as 'Sophos filters mail'.",
  },
  forEverNeedsReason: {
    message: 'To leave an action for ever needs a whole sentence as its reason.',
    help: (letters: number) =>
      `Write at least ${letters} characters on why it will never matter here, or choose a review date.`,
  },
  badDate: {
    inThePast: (field: 'reviewOn' | 'dueOn', day: string) => `The ${DATES[field]} ${day} lies in the past.`,
    tooFar: (field: 'reviewOn' | 'dueOn', day: string) => `The ${DATES[field]} ${day} lies more than two years ahead.`,
    noDay: (field: 'reviewOn' | 'dueOn', day: string) => `The ${DATES[field]} ${day} is no day of the calendar.`,
    help: (earliest: string, latest: string) => `Give a day from ${earliest} to ${latest}.`,
  },
};

const DATES = { reviewOn: 'review date', dueOn: 'due date' };

function reviewed(review: string | null): string {
  return review === null ? '' : ` Review on ${review}.`;
}
