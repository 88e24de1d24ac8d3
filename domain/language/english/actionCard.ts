/** The card of one action. */
export const actionCard = {
  notMeasured: 'Not measured here',
  /** `points` such as '3 of 8 points'. */
  youHave: (points: string) => `You have ${points}`,
  labels: {
    meaning: 'What it is',
    why: 'Why',
    usersNotice: 'What people notice',
    licence: 'Licence',
    verify: 'How to see that it works',
    rollBack: 'How to take it back',
  },
};
