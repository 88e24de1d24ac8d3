/** Where and when the digest goes. */
export const setupCard = {
  summary: 'Choose where and when the Secure Score digest shall go.',
  heading: 'Where and when shall the Secure Score digest go?',
  thisTeam: 'this team',
  yourOrganisation: 'your organisation',
  whoSeesIt: (team: string, organisation: string) =>
    `Everyone in the channel will see the score of ${organisation}, so choose one in ${team} that only your IT staff reads. ` +
    'A Security Administrator or Global Administrator can set this.',
  channel: { label: 'Channel', missing: 'Please choose a channel.' },
  weekday: { label: 'Day', missing: 'Please choose a day.' },
  time: { label: 'Time', missing: 'Please choose a time.' },
  timeZone: {
    label: 'Time zone',
    hint: 'Such as Europe/Berlin or Pacific/Auckland',
    missing: 'Please name a time zone, such as Europe/Berlin.',
  },
  actions: 'Next steps shown',
  alertDrop: 'Tell the channel at once when the score falls by',
  percentPoints: (count: number) => (count === 1 ? '1 percent point' : `${count} percent points`),
  noAlerts: 'Never, the digest is enough',
  language: 'Language',
};
