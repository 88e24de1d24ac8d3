import type { ActionDetail, ActionRow } from './contract/actions';
import { sameControl } from './controlId';
import type { Language } from './language/language';
import { explainThreats, threatKey } from './threats';

const MOST = 5;

/** The threats of an action explained, each with the other actions that fight it and are still to do, best first. */
export function threatsWithActions(
  action: ActionRow,
  queue: readonly ActionRow[],
  language: Language,
): ActionDetail['threats'] {
  return explainThreats(action.threats, language).map(({ key, name, what, inSchool, cost }) => {
    const others = queue.filter(
      (row) => row.rank !== null && !sameControl(row.controlId, action.controlId) && fights(row, key),
    );
    return {
      name,
      what,
      inSchool,
      cost,
      others: others.length,
      best: others.slice(0, MOST).map(({ controlId, title, pointsLeft }) => ({ controlId, title, pointsLeft })),
    };
  });
}

function fights(row: ActionRow, threat: string): boolean {
  return row.threats.some((name) => threatKey(name) === threat);
}
