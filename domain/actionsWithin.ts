import type { ActionRow } from './contract/actions';
import { level } from './contract/shared';
import type { Level } from './controlProfile';
import { threatKey } from './threats';

/** What somebody asks of the actions to begin with; null asks nothing. */
export interface Wishes {
  category: string | null;
  /** No more people may notice than this; an effect that is not known is not below it. */
  userImpact: Level | null;
  /** Each of them takes no longer; a time that is not known does not fit. */
  minutes: number | null;
  threat: string | null;
  /** Who took it on. */
  owner: string | null;
}

export type Wish = keyof Wishes;

const ORDER: readonly Level[] = level.options;

/** The rows that meet every wish, in the order they came. */
export function actionsWithin(rows: readonly ActionRow[], wishes: Wishes): ActionRow[] {
  return rows.filter((row) => (Object.keys(wishes) as Wish[]).every((wish) => meets(row, wish, wishes)));
}

/** The wish whose giving up opens most rows, for an answer that would be empty; null where no single one helps. */
export function hardestWish(rows: readonly ActionRow[], wishes: Wishes): { wish: Wish; count: number } | null {
  const given = (Object.keys(wishes) as Wish[]).filter((wish) => wishes[wish] !== null);
  const [hardest] = given
    .map((wish) => ({ wish, count: actionsWithin(rows, { ...wishes, [wish]: null }).length }))
    .sort((a, b) => b.count - a.count);
  return hardest === undefined || hardest.count === 0 ? null : hardest;
}

function meets(row: ActionRow, wish: Wish, { category, userImpact, minutes, threat, owner }: Wishes): boolean {
  switch (wish) {
    case 'category':
      return category === null || row.category?.toLowerCase() === category.toLowerCase();
    case 'userImpact':
      return (
        userImpact === null || (row.userImpact !== null && ORDER.indexOf(row.userImpact) <= ORDER.indexOf(userImpact))
      );
    case 'minutes':
      return minutes === null || (row.effortMinutes !== null && row.effortMinutes <= minutes);
    case 'threat':
      return threat === null || row.threats.some((name) => threatKey(name) === threatKey(threat));
    case 'owner':
      return owner === null || (row.owner?.toLowerCase().includes(owner.toLowerCase()) ?? false);
  }
}
