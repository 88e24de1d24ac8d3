import type { IntentName } from '../../intent/intent';

/** What can be said, and what it does. The first word of each is the command itself, in every language the same. */
const commands: Record<IntentName, { say: string; does: string }> = {
  help: { say: 'help', does: 'what you can say; ordinary words do too, such as "why did we drop in March?"' },
  score: { say: 'score', does: 'where you stand, and what moved it in the last week' },
  why: {
    say: 'why [period]',
    does: 'what moved the score, such as "why last week", "why in March" or "why since 1 September"',
  },
  top: {
    say: 'top [n] [category, minutes, nobody notices, against a threat]',
    does: 'the best next steps, five where you name no number, twenty at the most',
  },
  action: {
    say: 'action <id or words>',
    does: 'one action: what it is, what people notice, how to verify it and take it back',
  },
  plan: {
    say: 'plan [percent, or comfort 0 to 100]',
    does: 'how far the saved plan is; with "plan 70 %" or "plan comfort 40" what it would take',
  },
  decide: {
    say: 'accept | ignore | third party | reopen | done <action> [because ...]',
    does: 'decide on an action, by id or words; ignore and third party need a reason',
  },
  who: { say: 'who <action>', does: 'the people an action is about, by name; only in our personal chat' },
  notify: {
    say: 'notify <action>',
    does: 'send those people a notice in their Teams activity feed, once a week at most',
  },
  history: {
    say: 'history [days]',
    does: 'the score over time with its trend, such as "history 30" or "what was the score in March"',
  },
  compare: { say: 'compare', does: 'the score beside the averages that Microsoft supplies' },
  due: { say: 'due', does: 'decisions that want looking at: reviews that are due, accepted work past its date' },
  digestNow: { say: 'digest now', does: 'post the digest into its channel at once' },
  digestPreview: { say: 'digest preview', does: 'what the next digest would say, shown here only' },
  digestOff: { say: 'digest off', does: 'post no more digests; say a day and time to begin again' },
  digestActions: {
    say: 'digest actions <number>',
    does: 'how many next steps the digest of this channel shows, 1 to 10',
  },
  digestAlerts: {
    say: 'digest alerts <percent points> | off',
    does: 'tell this channel between digests of a drop of so many percent points, and of what Microsoft is about to change',
  },
  digestLanguage: {
    say: 'digest language <language>',
    does: 'the language of the digest and of what I answer in this channel: English or Deutsch',
  },
  digestSchedule: {
    say: 'digest <weekday> <time> [zone]',
    does: 'post it every week then, such as "digest monday 08:00 Europe/Berlin"',
  },
  log: { say: 'log', does: 'the last decisions and digests, and whether the log is whole' },
};

export const help = {
  commands,
  canSay: 'This is what you can say:',
};
