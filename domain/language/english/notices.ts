/** What became of asking people to act. Days are written out already. */
export const notices = {
  /** In the affected person's activity feed. `name` is null where it is not known who asks; `what` is theirs or a sentence. */
  asks: (name: string | null, what: string) => `${name ?? 'Your IT staff'} asks: ${what}`,

  notAffected: 'Not among the affected people (any more), so nothing was sent.',
  emergencyAccount: (name: string) => `${name} is an emergency account. It is never notified.`,
  queued: (name: string) => `${name} gets a notification in Teams.`,
  sentOnceMore: (name: string) => `Teams refused the first notice to ${name}; it is sent once more.`,

  /** A notice of this week stands already: `by` ordered it on `day`. */
  sent: (name: string, by: string, day: string) =>
    `${name} was notified this week already, by ${by} on ${day}. Nothing was sent again.`,
  onItsWay: (name: string, by: string, day: string) =>
    `The notice to ${name}, ordered by ${by} on ${day}, is on its way. Nothing was sent again.`,
  waits: (name: string, by: string, day: string) =>
    `The notice to ${name}, ordered by ${by} on ${day}, waits because Teams asked for a pause. It is sent without another press.`,
  unknown: (name: string, by: string, day: string) =>
    `Whether the notice to ${name}, ordered by ${by} on ${day}, arrived is not known, so it is not sent twice this week. Ask in person.`,
  refused: (name: string, by: string, day: string, reason: string | null) =>
    `Teams refused the notice to ${name}, ordered by ${by} on ${day}${reason === null ? '' : ` (${reason})`}. Press again to send it once more.`,
};
