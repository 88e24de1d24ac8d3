import { z } from 'zod';
import { TAB_ENTITY } from './tabLinks';

/** A place in the tab that a link leads to. */
export type TabPlace = { page: 'overview' | 'queue' | 'history' | 'log' } | { page: 'action'; controlId: string };

/** null: not a link of ours, or a broken one. */
export type TabLinkReader = (link: string) => TabPlace | null;

const TEAMS = 'https://teams.microsoft.com';
/** Teams adds the channel or chat the link was copied in. */
const context = z.object({ subEntityId: z.string().max(400).optional() });
const controlId = z.string().trim().min(1).max(200);

/** Understands the links that tabLinks.ts makes, those that Teams makes of the tab, and the tab's own web address. */
export function createTabLinkReader(options: { appId: string; publicUrl: string }): TabLinkReader {
  const tab = new URL(`${options.publicUrl}/tab`);

  const isTab = (url: URL) => url.origin === tab.origin && url.pathname.replace(/\/$/, '') === tab.pathname;

  /** https://teams.microsoft.com/l/entity/<app>/<tab>?webUrl=<tab's address>&context={"subEntityId":"action/AdminMFAV2"} */
  function teamsPlace(url: URL): TabPlace | null {
    const [, l, entity, appId = '', tabEntity = '', ...rest] = url.pathname.split('/');
    if (l !== 'l' || entity !== 'entity' || rest.length > 0) return null;
    if (appId.toLowerCase() !== options.appId.toLowerCase()) return null;
    const webUrl = url.searchParams.get('webUrl');
    if (webUrl !== null && !(URL.canParse(webUrl) && isTab(new URL(webUrl)))) return null;
    const pinned = firstPageOf(tabEntity);
    if (pinned === null) return null;
    const said = url.searchParams.get('context');
    if (said === null) return pinned;
    const parsed = context.safeParse(jsonOf(said));
    if (!parsed.success) return null;
    const { subEntityId = '' } = parsed.data;
    return subEntityId === '' ? pinned : placeOfView(subEntityId);
  }

  return (link) => {
    if (!URL.canParse(link)) return null;
    const url = new URL(link);
    if (url.username !== '' || url.password !== '') return null;
    if (url.origin === TEAMS) return teamsPlace(url);
    return isTab(url) ? placeOfAddress(url.searchParams) : null;
  };
}

/** The personal tab opens with the overview; those pinned in channels ('queue-quick-wins') are views of the queue. */
function firstPageOf(tabEntity: string): TabPlace | null {
  if (tabEntity === TAB_ENTITY) return { page: 'overview' };
  return /^queue-[a-z-]{1,40}$/.test(tabEntity) ? { page: 'queue' } : null;
}

function placeOfView(view: string): TabPlace | null {
  if (view === 'overview' || view === 'queue' || view === 'log') return { page: view };
  // The history may name two days: 'history/2026-11-15/2026-11-22'.
  if (/^history(\/|$)/.test(view)) return { page: 'history' };
  const [, id] = /^action\/(.+)$/.exec(view) ?? [];
  return id === undefined ? null : placeOfAction(decoded(id));
}

/** As tab/lib/address.ts writes it. */
function placeOfAddress(params: URLSearchParams): TabPlace | null {
  const action = params.get('action');
  if (action !== null) return placeOfAction(action);
  const page = params.get('page');
  return { page: page === 'log' || page === 'history' ? page : 'overview' };
}

function placeOfAction(id: string): TabPlace | null {
  const parsed = controlId.safeParse(id);
  return parsed.success ? { page: 'action', controlId: parsed.data } : null;
}

/** The tab encodes ids in its links, cards do not: a bare '%' is then taken as it stands. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
