import type { Role } from './contract/shared';

/** A way to look at the queue that a person has given a name. */
export interface SavedView {
  tenantId: string;
  viewId: string;
  ownerId: string;
  ownerName: string;
  name: string;
  /** Query of the tab's address, without '?': filters, sort and the slider, in canonical form. */
  search: string;
  /** Everybody with a security role sees it, not only its owner. */
  shared: boolean;
  savedAt: string;
}

/** More than anybody can choose from, and little enough to list at once. */
export const MOST_VIEWS = 50;

/** What of the tab's address makes a view of the queue; an open action or page does not belong to it. */
const PARTS = [
  'text',
  'category',
  'userImpact',
  'effort',
  'threat',
  'state',
  'service',
  'owner',
  'preset',
  'sort',
  'comfort',
  'ceiling',
  'week',
];

/** The parts of an address that a view keeps, in one order, so that the same view reads the same. */
export function viewOf(search: string): string {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of PARTS) {
    const value = given.get(name);
    if (value !== null && value.trim() !== '') kept.set(name, value.trim());
  }
  return kept.toString();
}

/** The address with this view in place of the one it has; everything else in it stays. */
export function withView(address: URLSearchParams, view: string): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const name of PARTS) next.delete(name);
  for (const [name, value] of new URLSearchParams(viewOf(view))) next.set(name, value);
  return next;
}

/** Two names are the same whatever their casing and spacing. */
export const nameKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

export const seesView = (view: SavedView, userId: string): boolean => view.shared || view.ownerId === userId;

/** One's own; shared ones also by operators, because their owner may have left. */
export const mayRemove = (view: SavedView, person: { userId: string; role: Role }): boolean =>
  view.ownerId === person.userId || (view.shared && person.role === 'operator');
