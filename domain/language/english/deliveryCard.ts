/** A post whose fate nobody knows. */
export const deliveryCard = {
  theChannel: (name: string | null) => (name === null ? 'the channel' : `the channel ${name}`),
  summary: (what: 'alert' | 'digest', channel: string) => `Is the ${what} in ${channel}?`,
  heading: (what: 'alert' | 'digest', day: string, channel: string) => `Is the ${what} of ${day} in ${channel}?`,
  pleaseLook: (reason: string | null) =>
    `Teams gave no clear answer when I posted it${reason === null ? '' : ` (${reason})`}, and I may not read that channel. ` +
    'Please look: if it is missing, post it again; if it is there, leave it.',
};
