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
    navigate(pathWith(next), { replace: isOpen, state: isOpen ? (history.state as unknown) : { opened: true } });
  }, []);

  const closeAction = useCallback(() => {
    if ((history.state as { opened?: boolean } | null)?.opened) {
      history.back();
      return;
    }
    const next = new URLSearchParams(location.search);
    next.delete('action');
    navigate(pathWith(next), { replace: true });
  }, []);

  return { params, replace, openAction, closeAction };
}

const pathWith = (params: URLSearchParams) => {
  const search = params.toString();
  return location.pathname + (search ? `?${search}` : '');
};
