import { numbers } from './numbers';

const { counted } = numbers;

/** What became of an order about digests. `channel` is one of `channels`. */
export const orders = {
  channels: {
    named: (name: string) => `the channel ${name}`,
    general: 'the General channel',
    unnamed: 'the channel',
  },
  onItsWay: (channel: string) => `The digest is on its way to ${channel}.`,
  /** `weekly` such as 'Mondays at 08:00 (Europe/Berlin)'. */
  scheduled: (channel: string, weekly: string) =>
    `${channel} gets the digest ${weekly}. Everyone in that channel sees the score.`,
  off: (channel: string) => `${channel} gets no more digests. Say "digest monday 08:00" to turn them on again.`,
  steps: (channel: string, actions: number) =>
    `The digest of ${channel} shows ${counted(actions, 'next step', 'next steps')}.`,
  language: (name: string) => `Its language is ${name}.`,
  noAlerts: 'It hears nothing between digests.',
  alerts: (drop: number) =>
    `Between digests it hears of a drop of ${counted(drop, 'percent point', 'percent points')} or more, and of what Microsoft is about to change.`,
  left: 'Left as it is: nothing is posted again.',
  postedAgain: (channel: string) => `The digest is posted to ${channel} again.`,

  /** What an operator can do about a post that did not arrive. */
  remedies: {
    throttled: 'Nothing to do: Teams asked for a pause, and the post is tried again.',
    gone: 'The channel or team is no more. Add the app to another team, or say "digest now" in another channel.',
    forbidden: 'The app was removed or blocked there. Add it to the team again; posts then go on.',
    failed: 'Teams refused the card. Say "digest now" to try again; if it fails again, tell whoever runs the service.',
    unknown:
      'Look in the channel whether the digest is there, then choose: post it again, or leave it. I may not read the channel to look myself.',
  },

  /** A decision that came twice. */
  storedAlready: 'This was stored already.',
  yourSchool: 'your school',
};
