import type { ActionRow } from './contract/actions';
import { stateMeaning } from './controlState';
import type { IsoDate } from './snapshot';
import type { Standing } from './standing';
import { countWord, formatDay, formatMinutes, formatPoints, impactWords } from './words';

/** Why an action ranks where it does, or why it does not, in one line. Days of another year than `asOf` carry their year. */
export function rankReason(row: Omit<ActionRow, 'reason'>, standing: Standing, asOf: IsoDate): string {
  switch (row.status) {
    case 'open':
      return joined([worth(row), standing.write?.status === 'refused' ? 'Microsoft refused the last change' : null]);
    case 'planned':
      return planned(row, standing, asOf);
    case 'completed':
      return row.maxScore === null
        ? 'completed: nothing is left to earn'
        : `completed: ${formatPoints(row.score)} of ${countWord(row.maxScore, 'point', 'points')}`;
    case 'ignored':
      return settled(row, standing, 'ignored', asOf);
    case 'thirdParty':
      return settled(row, standing, isAlternate(row) ? 'other protection' : 'third party', asOf);
    case 'notMeasured':
      return 'Microsoft does not measure it here';
    case 'notScored':
      return 'Microsoft gives no points for it';
    case 'notLicensed':
      return 'not in the licences you own';
  }
}

function worth(row: Omit<ActionRow, 'reason'>): string {
  const points =
    row.pointsLeft === null ? 'Microsoft does not say how many points' : countWord(row.pointsLeft, 'point', 'points');
  return joined([points, impactWords(row.userImpact), formatMinutes(row.effortMinutes)]);
}

function planned(row: Omit<ActionRow, 'reason'>, { decision }: Standing, asOf: IsoDate): string {
  if (decision?.kind === 'done') return `done, says ${decision.decidedBy.name}; awaiting Microsoft's measurement`;
  const owner = row.owner ?? decision?.decidedBy.name ?? null;
  return joined([
    worth(row),
    owner === null ? 'accepted' : `accepted by ${owner}`,
    row.dueOn === null ? null : `due ${formatDay(row.dueOn, new Date(asOf))}`,
  ]);
}

function settled(row: Omit<ActionRow, 'reason'>, { decision }: Standing, word: string, asOf: IsoDate): string {
  if (decision === null) return `${word}, says Microsoft's record`;
  const review =
    row.reviewOn === null ? 'without a review date' : `review on ${formatDay(row.reviewOn, new Date(asOf))}`;
  return joined([`${word}, says ${decision.decidedBy.name}`, review]);
}

function isAlternate(row: Omit<ActionRow, 'reason'>): boolean {
  return stateMeaning(row.state) === 'alternateMitigation';
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
