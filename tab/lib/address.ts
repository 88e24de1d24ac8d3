import { useMemo } from 'react';
import { navigate, useLocationProperty, useSearch } from 'wouter/use-browser-location';

/** Screens beside the first one. */
export type PageName = 'log' | 'history' | 'report' | 'digest';

const PAGES: readonly string[] = ['log', 'history', 'report', 'digest'] satisfies PageName[];
/** What belongs to a page, and goes with it. */
const OF_A_PAGE = ['page', 'action', 'period', 'from', 'to', 'on'];

/** What narrows and orders the queue, in the address of the tab: a link or Back brings it again. */
export function useAddress() {
  const search = useSearch();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  return { params, replace };
}

/** Which page and which action is open, in the address of the tab; a filter or the slider that moves is nothing new here. */
export function useOpenPlace() {
  const page = useLocationProperty(pageInAddress);
  const openId = useLocationProperty(actionInAddress);
  return { page, openId, openAction, closeAction, openPage, closePage };
}

const param = (name: string) => new URLSearchParams(location.search).get(name);
const actionInAddress = () => param('action');
function pageInAddress(): PageName | null {
  const named = param('page');
  return named !== null && PAGES.includes(named) ? (named as PageName) : null;
}

/** Changes the address without a step in the history: filters, sort. */
function replace(next: URLSearchParams) {
  navigate(pathWith(next), { replace: true, state: history.state as unknown });
}

function openAction(controlId: string) {
  const next = new URLSearchParams(location.search);
  const isOpen = next.has('action');
  next.set('action', controlId);
  // Going from one action to the next is one step, so that Back always closes.
  navigate(pathWith(next), { replace: isOpen, state: isOpen ? (history.state as unknown) : { opened: 'action' } });
}

const closeAction = () => close('action');

function openPage(name: PageName, more: Record<string, string> = {}) {
  const next = new URLSearchParams(location.search);
  if (next.get('page') === name) return;
  for (const each of OF_A_PAGE) next.delete(each);
  for (const [each, value] of Object.entries({ page: name, ...more })) next.set(each, value);
  navigate(pathWith(next), { state: { opened: 'page' } });
}

const closePage = () => close('page');

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
