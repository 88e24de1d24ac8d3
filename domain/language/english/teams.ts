/** What the bot says before anybody's question is understood. */
export const teams = {
  /** A person whose name Teams does not say. */
  somebody: 'Somebody',
  /** As Teams calls the channel that every team has. */
  generalChannel: 'General',
  otherOrganisation:
    'This Scorekeeper works for another organisation, so I have done nothing. Ask your own IT department whether it has one.',
  answerKeptBack:
    'Your Teams would show my answer to everyone here, so I keep it back. What you decided is on the card; for the rest, ask me in our personal chat.',
  /** Previews of notifications. */
  setupSummary: 'Choose where and when the Secure Score digest shall go',
  welcomeSummary: 'What I can do for you',
  /** `problem` and `help` are whole sentences. */
  sourceFault: (problem: string, help: string, id: string) => `${problem} ${help} (number ${id})`,
  fault: (id: string) =>
    `Something went wrong, number ${id}. Try it again in a minute; if it comes back, give that number to whoever runs this service.`,
};
