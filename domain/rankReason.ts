import type { ActionRow } from './contract/actions';
import { doneStage, measuredBy } from './confirmation';
import { stateMeaning } from './controlState';
import type { Decision } from './decision';
import type { IsoDate } from './snapshot';
import type { Standing } from './standing';
import type { TenantControl } from './tenantControl';
import { countWord, formatDay, formatMinutes, formatPoints, impactWords } from './words';

interface Behind {
  standing: Standing;
  control: TenantControl;
  /** Days of another year carry their year. */
  asOf: IsoDate;
}

/** Why an action ranks where it does, or why it does not, in one line. */
export function rankReason(row: Omit<ActionRow, 'reason'>, behind: Behind): string {
  const { standing, asOf } = behind;
  switch (row.status) {
    case 'open':
      return joined([worth(row), standing.write?.status === 'refused' ? 'Microsoft refused the last change' : null]);
    case 'planned':
      return planned(row, behind);
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

function planned(row: Omit<ActionRow, 'reason'>, behind: Behind): string {
  const { decision } = behind.standing;
  const { asOf } = behind;
  if (decision?.kind === 'done') return done(row, decision, behind);
  const owner = row.owner ?? decision?.decidedBy.name ?? null;
  return joined([
    worth(row),
    owner === null ? 'accepted' : `accepted by ${owner}`,
    row.dueOn === null ? null : `due ${formatDay(row.dueOn, new Date(asOf))}`,
  ]);
}

function done(row: Omit<ActionRow, 'reason'>, decision: Decision, { control, asOf }: Behind): string {
  const said = `done, says ${decision.decidedBy.name}`;
  switch (doneStage(decision, control, asOf)) {
    case 'waiting':
      return `${said}; Microsoft normally counts it by ${formatDay(measuredBy(decision, control), new Date(asOf))}`;
    case 'silent':
      return `${said}; Microsoft has not measured it since`;
    case 'measured':
      return joined([worth(row), `${said}, not counted`]);
  }
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
