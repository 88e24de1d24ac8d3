/** Cards that anybody in a chat may read. */
export const shared = {
  recommendedAs: (controlId: string) => `Recommended by Microsoft Secure Score as ${controlId}.`,
  figuresForRoles: 'Only people with a security role see our figures.',
  openForRoles: 'Scorekeeper opens it for people with a security role.',
  pages: {
    overview: {
      title: 'Secure Score: the overview',
      about: 'Where our Microsoft Secure Score stands, what moved it, and the next steps that raise it.',
    },
    queue: {
      title: 'Secure Score: the action queue',
      about: 'What Microsoft recommends for our security, best next step first, with what people will notice.',
    },
    history: {
      title: 'Secure Score: the history',
      about: 'How our Microsoft Secure Score moved day by day, and why it moved between any two days.',
    },
    log: {
      title: 'Secure Score: decisions and deliveries',
      about: 'Who decided what about which recommendation, and whether each digest reached its channel.',
    },
  },
};
