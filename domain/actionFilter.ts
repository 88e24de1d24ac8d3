import { searchActions } from './actionSearch';
import type { ActionRow, ActionsQuery } from './contract/actions';
import { threatKey } from './threats';

export { findAction, searchActions } from './actionSearch';

/** The rows that meet every filter given, in the order of the queue. Casing never matters. */
export function filterActions(rows: ActionRow[], query: ActionsQuery): ActionRow[] {
  const text = query.text?.trim() ?? '';
  const found = text === '' ? null : new Set(searchActions(rows, text));
  return rows.filter((row) => (found === null || found.has(row)) && meets(row, query));
}

function meets(row: ActionRow, query: ActionsQuery): boolean {
  const { category, userImpact, effort, threat, state, service, owner } = query;
  return (
    (category === undefined || sameWord(row.category, category)) &&
    (userImpact === undefined || (row.userImpact ?? 'unknown') === userImpact) &&
    (effort === undefined || (row.effortMinutes !== null && row.effortMinutes <= effort)) &&
    (threat === undefined || row.threats.some((name) => threatKey(name) === threatKey(threat))) &&
    (state === undefined || row.status === state) &&
    (service === undefined || sameWord(row.service, service)) &&
    (owner === undefined || sameWord(row.owner, owner))
  );
}

function sameWord(a: string | null, b: string): boolean {
  return (a ?? '').trim().toLowerCase() === b.trim().toLowerCase();
}
