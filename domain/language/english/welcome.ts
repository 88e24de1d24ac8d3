const ASK =
  '"score" for where you stand, "top" for the best next steps, or "help" for all I can do. I answer people with a security role in Entra, such as Security Reader.';

/** The first words in a chat. */
export const welcome = {
  summary: 'Scorekeeper: your Secure Score, week by week.',
  what: "I keep an eye on your organisation's Microsoft Secure Score: what moved it, what to do next, and who is affected.",
  how: {
    personal: `Say ${ASK}`,
    shared: `Mention me and say ${ASK}`,
  },
  readByAll:
    'Everyone in this chat reads my answers, so figures come here only when a Security Administrator or Global Administrator asks, and names of people never. Ask me for the rest in our personal chat.',
  addToTeam:
    'Add me to the team of your IT staff to get the digest in one of its channels. Everyone in that channel sees the score.',
};
