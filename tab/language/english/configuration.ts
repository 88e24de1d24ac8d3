/** The page on which a channel tab is set up. */
export const configuration = {
  title: 'What should this channel see?',
  who: 'Everyone in the channel can open the tab; only people with a security role in Microsoft Entra see figures in it.',
  legend: 'Start with',
  groups: { pages: 'A page', presets: 'The queue, filtered', views: 'A saved view of the queue' },
  save: 'Press Save below. Filters can be changed by anyone at any time.',
  tabName: 'Secure Score',
  everything: { label: 'Everything', explanation: 'The score and the whole action queue' },
  pages: {
    history: { label: 'History', explanation: 'The score day by day, and why it moved' },
    report: { label: 'Report for the leadership', explanation: 'One page: score, trend, comparison, what to do next' },
    log: { label: 'Decisions and deliveries', explanation: 'Who decided what, and what was posted and sent' },
    digest: { label: 'Digest', explanation: 'When this channel gets its digest, and what it looks like' },
  },
  ownView: (shared: boolean): string =>
    shared ? 'Saved and shared by you' : 'Saved by you; its filters come along, its name stays yours',
  sharedView: (by: string) => `Shared by ${by}`,
  noViews: 'Views that you save above the action queue can be chosen here.',
  viewsFailed: (message: string) => `Saved views cannot be chosen just now: ${message} Everything else can.`,
};
