import type { SavedViewRow } from '../../../domain/contract/views';
import { viewOf } from '../../../domain/savedView';
import type { PageName } from '../../lib/address';
import type { TabSettings } from '../../lib/teamsHost';
import { words } from './words';

/** What a channel tab starts with. */
export interface Start {
  /** Stands for it among the others, and in Teams' record of the tab. */
  id: string;
  label: string;
  explanation: string;
  /** Query of the tab's address, without '?'. */
  search: string;
}

const page = (name: PageName): Start => ({ id: `page-${name}`, ...words.pages[name], search: `page=${name}` });
const preset = (name: keyof typeof words.presets): Start => ({
  id: `queue-${name}`,
  ...words.presets[name],
  search: `preset=${name}`,
});

export const EVERYTHING: Start = { id: 'queue-all', ...words.everything, search: '' };
export const PAGES: Start[] = [page('history'), page('report'), page('log'), page('digest')];
export const PRESET_VIEWS: Start[] = [
  preset('quick-wins'),
  preset('nobody-notices'),
  preset('identities'),
  preset('data'),
];

/** A saved view: the tab keeps its filters as they are now, so that a channel does not change behind its back. */
export const startOf = (view: SavedViewRow): Start => ({
  id: `view-${view.viewId}`,
  label: view.name,
  explanation: view.own ? words.ownView(view.shared) : words.sharedView(view.by),
  search: viewOf(view.search),
});

export function channelTab({ id, label, search }: Start, origin: string): TabSettings {
  const url = `${origin}/tab/${search && `?${search}`}`;
  return {
    entityId: id,
    contentUrl: url,
    websiteUrl: url,
    suggestedDisplayName: id === EVERYTHING.id ? words.tabName : `${words.tabName}: ${label}`,
  };
}

/** What the tab that is being changed starts with, as an id; null for a new one. */
export function startOfTab(settings: { contentUrl: string } | null, starts: Start[]): string | null {
  if (settings === null || !URL.canParse(settings.contentUrl)) return null;
  const { search } = new URL(settings.contentUrl);
  return starts.find((start) => start.search === search.replace(/^\?/, ''))?.id ?? null;
}
