import { useCallback, useMemo } from 'react';
import { navigate, useSearch } from 'wouter/use-browser-location';

/** What the tab shows is in its address: filters, sort and the open action. A link or Back brings it again. */
export function useAddress() {
  const search = useSearch();
  const params = useMemo(() => new URLSearchParams(search), [search]);

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

  const openLog = useCallback(() => openPage('log'), []);
  const openReport = useCallback(() => openPage('report'), []);
  const closePage = useCallback(() => close('page'), []);

  return { params, replace, openAction, closeAction, openLog, openReport, closePage };
}

function openPage(page: 'log' | 'report') {
  const next = new URLSearchParams(location.search);
  if (next.get('page') === page) return;
  next.set('page', page);
  next.delete('action');
  navigate(pathWith(next), { state: { opened: 'page' } });
}

/** Back, where opening was the last step; else the address without it. */
function close(opened: 'action' | 'page') {
  if ((history.state as { opened?: string } | null)?.opened === opened) {
    history.back();
    return;
  }
  const next = new URLSearchParams(location.search);
  if (opened === 'page') next.delete('action');
  next.delete(opened);
  navigate(pathWith(next), { replace: true });
}

const pathWith = (params: URLSearchParams) => {
  const search = params.toString();
  return location.pathname + (search ? `?${search}` : '');
};
