import { useCallback, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';

/** Screens beside the first one. */
export type PageName = 'log' | 'history' | 'report' | 'digest';

const PAGES: readonly string[] = ['log', 'history', 'report', 'digest'] satisfies PageName[];
/** What belongs to a page, and goes with it. */
const OF_A_PAGE = ['page', 'action', 'period', 'from', 'to', 'on'];

/** What the tab shows is in its address: page, filters, sort and the open action. A link or Back brings it again. */
export function useAddress() {
  const search = useSearch();
  const params = useMemo(() => new URLSearchParams(search), [search]);

  const named = params.get('page');
  const page = named !== null && PAGES.includes(named) ? (named as PageName) : null;

  /** Changes the address without a step in the history: filters, sort. */
  const replace = useCallback(
    (next: URLSearchParams) => navigate(pathWith(next), { replace: true, state: history.state as unknown }),
    [],
  );

  const openAction = useCallback((controlId: string) => {
    const next = new URLSearchParams(location.search);
    const isOpen = next.has('action');
    next.set('action', controlId);
    // Going from one action to the next is one step, so that Back always closes.
    navigate(pathWith(next), { replace: isOpen, state: isOpen ? (history.state as unknown) : { opened: 'action' } });
  }, []);

  const closeAction = useCallback(() => close('action'), []);

  const openPage = useCallback((name: PageName, more: Record<string, string> = {}) => {
    const next = new URLSearchParams(location.search);
    if (next.get('page') === name) return;
    for (const each of OF_A_PAGE) next.delete(each);
    for (const [each, value] of Object.entries({ page: name, ...more })) next.set(each, value);
    navigate(pathWith(next), { state: { opened: 'page' } });
  }, []);

  const closePage = useCallback(() => close('page'), []);

  return { params, page, replace, openAction, closeAction, openPage, closePage };
}

/** Back, where opening was the last step; else the address without it. */
function close(opened: 'action' | 'page') {
  if ((history.state as { opened?: string } | null)?.opened === opened) {
    history.back();
    return;
  }
  const next = new URLSearchParams(location.search);
  for (const name of opened === 'page' ? OF_A_PAGE : [opened]) next.delete(name);
  navigate(pathWith(next), { replace: true });
}

const pathWith = (params: URLSearchParams) => {
  const search = params.toString();
  return location.pathname + (search ? `?${search}` : '');
};
