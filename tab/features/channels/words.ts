/** Every sentence of this page. `moment` is an instant as the reader's own format writes it. */

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const TITLE = 'Digest';
export const LOADING = 'Loading the channels';

export const NO_CHANNEL = {
  title: 'Scorekeeper is in no channel yet',
  how: 'In Teams, choose the dots beside the team of your IT staff, then Manage team, Apps, and add Scorekeeper there.',
  then: 'It asks in the channel when the digest shall come. After that the settings are here too.',
};

export const CHANNEL = 'Channel';
export const channelName = (channel: string | null, team: string | null) =>
  [channel ?? 'A channel without a known name', ...(team === null ? [] : [team])].join(' · ');

export const STATE = {
  title: 'How it stands',
  never: 'No digest has been posted here yet.',
  off: 'No digest comes by itself: it is off.',
  notChosen: 'No digest comes by itself: nobody has chosen a day yet.',
  weekly: (weekday: string, time: string, timeZone: string) => `Every ${weekday} at ${time} (${timeZone}).`,
  next: (moment: string) => `The next one comes ${moment} by your clock.`,
  last: (state: string, moment: string) => `Last digest: ${state}, ${moment}.`,
  unreachable: 'Posts do not reach this channel.',
};

/** What became of a post, by the state that the service keeps. */
export const POST_STATES: Record<string, string> = {
  pending: 'waiting to be posted',
  sending: 'being posted',
  sent: 'posted',
  throttled: 'delayed by Microsoft',
  gone: 'channel gone',
  forbidden: 'not allowed there',
  failed: 'not posted',
  unknown: 'arrival not known',
  skipped: 'closed',
};

export const SETTINGS = {
  title: 'Settings',
  weekly: 'Post a digest every week',
  weekday: 'Day',
  time: 'Time',
  timeZone: 'Time zone',
  timeZoneHint: 'Such as Europe/Berlin or Pacific/Auckland',
  steps: 'Next steps shown',
  alerts: 'Tell the channel at once when the score falls',
  drop: 'From this drop on, in percent points',
  language: 'Language',
  whoSees: 'Everyone in this channel sees the score.',
  save: 'Save',
  saving: 'Saving',
  unchanged: 'Nothing has been changed yet.',
};

/** The settings for those who may only read them. */
export const READ = {
  digest: 'Digest',
  off: 'Off',
  alerts: 'Between digests',
  noAlerts: 'Nothing is said',
  drop: (points: string) => `A drop of ${points} percent points or more, and what Microsoft is about to change`,
  whoMay: 'Only a Security Administrator or Global Administrator can change this. Ask one of them.',
};

export const NOW = {
  button: 'Post one now',
  sending: 'Ordering',
  title: (channel: string) => `Post a digest to ${channel} now?`,
  what: 'It is the card that the preview shows. Everyone in the channel sees it, with the score in it.',
  forGood: 'A post cannot be taken back.',
  weeklyStays: 'The weekly digest comes on its day all the same.',
  unsaved: 'What you have changed here is not saved yet, so it is not in it.',
  yes: 'Post it now',
  no: 'Not now',
};

export const PREVIEW = {
  title: 'What it would say now',
  note: 'A preview with the settings as they are saved. On the card in the channel each step also has buttons to decide; here no button does anything.',
  loading: 'Loading the preview',
  /** The name of the drawn card for screen readers. */
  card: 'Preview of the digest',
  pressed: (button: string) => `"${button}" does nothing here: this is a preview. In the channel it works.`,
};

/** What the service says comes as a fragment or as sentences. */
export const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
