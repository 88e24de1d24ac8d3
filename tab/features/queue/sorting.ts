import type { ActionRow } from '../../../domain/contract/actions';
import { LEVELS } from '../../lib/words';

export const SORTS = ['best', 'plan', 'points', 'notice', 'minutes', 'people', 'due', 'title'] as const;

export type SortName = (typeof SORTS)[number];

export const readSort = (value: string | null): SortName => SORTS.find((sort) => sort === value) ?? 'best';

/** Where an action stands in the order of the plan, from 0; what cannot be planned is not in it. */
export type PlanPlaces = ReadonlyMap<string, number>;

/** 'best' is the order the service gave. Unknown values come last, whichever the sort; equals keep their order. */
export function sortRows(rows: ActionRow[], sort: SortName, places: PlanPlaces): ActionRow[] {
  if (sort === 'best') return rows;
  if (sort === 'title') return [...rows].sort((one, other) => one.title.localeCompare(other.title));
  if (sort === 'due') return [...rows].sort((one, other) => compare(dayOf(one), dayOf(other)));
  const key: (row: ActionRow) => number | null = {
    plan: (row: ActionRow) => places.get(row.controlId) ?? null,
    points: (row: ActionRow) => negative(row.pointsLeft),
    notice: (row: ActionRow) => (row.userImpact === null ? null : LEVELS.indexOf(row.userImpact)),
    minutes: (row: ActionRow) => row.effortMinutes,
    people: (row: ActionRow) => negative(row.affected),
  }[sort];
  return [...rows].sort((one, other) => (key(one) ?? Infinity) - (key(other) ?? Infinity) || 0);
}

const dayOf = ({ dueOn, reviewOn }: ActionRow) => dueOn ?? reviewOn ?? NEVER;
const NEVER = '9999-12-31';
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const negative = (value: number | null) => (value === null ? null : -value);
