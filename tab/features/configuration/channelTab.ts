import type { TabSettings } from '../../lib/teamsHost';

/** What a channel tab can start with. `search` is the address the queue reads its filters from. */
export const VIEWS = {
  all: { label: 'Everything', explanation: 'The score and the whole action queue', search: '' },
  'quick-wins': {
    label: 'Quick wins',
    explanation: 'Actions of at most 30 minutes that hardly anyone notices',
    search: 'preset=quick-wins',
  },
  'nobody-notices': {
    label: 'Nobody notices',
    explanation: 'Actions that no pupil or teacher notices',
    search: 'preset=nobody-notices',
  },
  identities: { label: 'Protects identities', explanation: 'Accounts and sign-in', search: 'preset=identities' },
  data: { label: 'Protects data', explanation: 'Against data being taken, spilled or deleted', search: 'preset=data' },
} satisfies Record<string, { label: string; explanation: string; search: string }>;

export type ViewName = keyof typeof VIEWS;

export function channelTab(view: ViewName, origin: string): TabSettings {
  const { label, search } = VIEWS[view];
  const url = `${origin}/tab/${search && `?${search}`}`;
  return {
    entityId: `queue-${view}`,
    contentUrl: url,
    websiteUrl: url,
    suggestedDisplayName: view === 'all' ? 'Secure Score' : `Secure Score: ${label}`,
  };
}
