import type { ActionRow } from './contract/actions';

/** As many as the portal of 2018 showed. */
export const TOP_ACTIONS = 20;

/**
 * The actions to begin with, best first; where fewer have points to gain than asked for, those that Microsoft recommends without giving
 * points follow. Settled, unlicensed and unmeasured ones never do. `queue` is in the order of `buildActionQueue`.
 */
export function topActions(queue: readonly ActionRow[], count = TOP_ACTIONS): ActionRow[] {
  const ranked = queue.filter(({ rank }) => rank !== null);
  const notScored = queue.filter(({ status }) => status === 'notScored');
  return [...ranked, ...notScored].slice(0, Math.max(0, count));
}
