import type { SavedViewRow } from '../../../domain/contract/views';
import { viewOf } from '../../../domain/savedView';
import type { Texts } from '../../language/texts';
import type { PageName } from '../../lib/address';
import type { TabSettings } from '../../lib/teamsHost';

type Words = Texts['configuration'];

/** What a channel tab starts with. */
export interface Start {
  /** Stands for it among the others, and in Teams' record of the tab. */
  id: string;
  label: string;
  explanation: string;
  /** Query of the tab's address, without '?'. */
  search: string;
}

const EVERYTHING = 'queue-all';
const PAGES = ['history', 'report', 'log', 'digest'] as const satisfies PageName[];
const PRESETS = ['quick-wins', 'nobody-notices', 'identities', 'data'] as const;

export interface Starts {
  everything: Start;
  pages: Start[];
  presets: Start[];
}

export const startsIn = (texts: Words, { presets }: Texts['queue']): Starts => ({
  everything: { id: EVERYTHING, ...texts.everything, search: '' },
  pages: PAGES.map((name) => ({ id: `page-${name}`, ...texts.pages[name], search: `page=${name}` })),
  presets: PRESETS.map((name) => ({ id: `queue-${name}`, ...presets[name], search: `preset=${name}` })),
});

/** A saved view: the tab keeps its filters as they are now, so that a channel does not change behind its back. */
export const startOf = (view: SavedViewRow, texts: Words): Start => ({
  id: `view-${view.viewId}`,
  label: view.name,
  explanation: view.own ? texts.ownView(view.shared) : texts.sharedView(view.by),
  search: viewOf(view.search),
});

export function channelTab({ id, label, search }: Start, origin: string, { tabName }: Words): TabSettings {
  const url = `${origin}/tab/${search && `?${search}`}`;
  return {
    entityId: id,
    contentUrl: url,
    websiteUrl: url,
    suggestedDisplayName: id === EVERYTHING ? tabName : `${tabName}: ${label}`,
  };
}

/** What the tab that is being changed starts with, as an id; null for a new one. */
export function startOfTab(settings: { contentUrl: string } | null, starts: Start[]): string | null {
  if (settings === null || !URL.canParse(settings.contentUrl)) return null;
  const { search } = new URL(settings.contentUrl);
  return starts.find((start) => start.search === search.replace(/^\?/, ''))?.id ?? null;
}
