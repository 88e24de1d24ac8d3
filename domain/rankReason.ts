import type { ActionRow } from './contract/actions';
import { doneStage, measuredBy } from './confirmation';
import { stateMeaning } from './controlState';
import type { Decision } from './decision';
import type { Texts } from './language/texts';
import type { IsoDate } from './snapshot';
import type { Standing } from './standing';
import type { TenantControl } from './tenantControl';

interface Behind {
  standing: Standing;
  control: TenantControl;
  /** Days of another year carry their year. */
  asOf: IsoDate;
}

type Row = Omit<ActionRow, 'reason' | 'decision'>;

/** Why an action ranks where it does, or why it does not, in one line. */
export function rankReason(row: Row, behind: Behind, texts: Texts): string {
  const { standing, asOf } = behind;
  const { ranking } = texts;
  switch (row.status) {
    case 'open':
      return joined([worth(row, texts), standing.write?.status === 'refused' ? ranking.refused : null]);
    case 'planned':
      return planned(row, behind, texts);
    case 'completed':
      return row.maxScore === null ? ranking.nothingLeft : ranking.completed(row.score, row.maxScore);
    case 'ignored':
      return settled('ignored', row, standing, asOf, texts);
    case 'thirdParty':
      return settled(isAlternate(row) ? 'alternate' : 'thirdParty', row, standing, asOf, texts);
    case 'notMeasured':
      return ranking.notMeasured;
    case 'notScored':
      return ranking.notScored;
    case 'notLicensed':
      return ranking.notLicensed;
  }
}

function worth(row: Row, { ranking, numbers }: Texts): string {
  const points = row.pointsLeft === null ? ranking.pointsNotSaid : numbers.points(row.pointsLeft);
  return joined([points, ranking.impact(row.userImpact), numbers.minutes(row.effortMinutes)]);
}

function planned(row: Row, behind: Behind, texts: Texts): string {
  const { decision } = behind.standing;
  const { ranking, numbers } = texts;
  if (decision?.kind === 'done') return done(row, decision, behind, texts);
  return joined([
    worth(row, texts),
    ranking.accepted(row.owner ?? decision?.decidedBy.name ?? null),
    row.dueOn === null ? null : ranking.due(numbers.day(row.dueOn, new Date(behind.asOf))),
  ]);
}

function done(row: Row, decision: Decision, { control, asOf }: Behind, texts: Texts): string {
  const { ranking, numbers } = texts;
  const { name } = decision.decidedBy;
  switch (doneStage(decision, control, asOf)) {
    case 'waiting':
      return ranking.doneWaiting(name, numbers.day(measuredBy(decision, control), new Date(asOf)));
    case 'silent':
      return ranking.doneSilent(name);
    case 'measured':
      return joined([worth(row, texts), ranking.doneNotCounted(name)]);
  }
}

function settled(
  as: 'ignored' | 'thirdParty' | 'alternate',
  row: Row,
  { decision }: Standing,
  asOf: IsoDate,
  { ranking, numbers }: Texts,
): string {
  if (decision === null) return ranking.settled(as, null);
  const review = row.reviewOn === null ? null : numbers.day(row.reviewOn, new Date(asOf));
  return joined([ranking.settled(as, decision.decidedBy.name), ranking.review(review)]);
}

function isAlternate(row: Row): boolean {
  return stateMeaning(row.state) === 'alternateMitigation';
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
