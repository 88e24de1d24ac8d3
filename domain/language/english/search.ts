/** Searching from the compose box. */
export const search = {
  otherVersion: 'I do not know this search: the app in Teams is of another version. Close it and open it again.',
  notReadable: 'I could not read this search, so I looked for nothing. Type a word and try again.',
  noScoreYet:
    'Microsoft has not supplied a Secure Score for this tenant yet. A new tenant gets its first score after 2 to 4 days.',
  nothingOpen: 'Nothing is open: every action that counts is done or decided. Type a word to find one all the same.',
  nothingFound: 'I find no action for these words. Use other ones, or empty the box for the best next steps.',
};
