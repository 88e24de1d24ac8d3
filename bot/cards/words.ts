import type { ActionRow } from '../../domain/contract/actions';
import type { Counted } from '../../domain/contract/shared';
import type { Level } from '../../domain/controlProfile';
import { dayIn } from '../../domain/days';
import type { DecisionKind } from '../../domain/decision';
import type { IsoDate } from '../../domain/snapshot';
import { countWord, formatMinutes, formatPoints, formatShortDay, impactWords } from '../../domain/words';
import { plain, shortened } from './text';

/** Longest reason that a shared card repeats; the whole of it is in the log. */
const REASON_SHOWN = 160;

/** '8 points to gain · some will notice · 30 minutes · 12 people affected' */
export function factsLine(row: {
  status?: ActionRow['status'];
  pointsLeft: number | null;
  userImpact: Level | null;
  effortMinutes: number | null;
  affected: number | null;
  counts?: Counted | null | undefined;
}): string {
  const facts = [
    pointsWords(row),
    impactWords(row.userImpact),
    formatMinutes(row.effortMinutes),
    ...(row.affected === null ? [] : [affectedWords(row.affected, row.counts)]),
  ];
  return facts.join(' · ');
}

function pointsWords({
  status,
  pointsLeft,
}: Pick<Partial<ActionRow>, 'status'> & Pick<ActionRow, 'pointsLeft'>): string {
  if (status === 'notScored') return 'not scored';
  return pointsLeft === null ? 'points not supplied' : `${countWord(pointsLeft, 'point', 'points')} to gain`;
}

/** '12 people affected', '12 devices affected', '12 not covered yet' where it is neither or not known. */
export function affectedWords(affected: number, counts: Counted | null | undefined): string {
  if (counts === 'people') return `${countWord(affected, 'person', 'people')} affected`;
  if (counts === 'devices') return `${countWord(affected, 'device', 'devices')} affected`;
  return `${formatPoints(affected)} not covered yet`;
}

const DONE: Record<DecisionKind, string> = {
  accept: 'Accepted',
  ignore: 'Ignored',
  thirdParty: 'Left to another product',
  done: 'Marked as done',
  reopen: 'Reopened',
};

export function decidedWord(kind: DecisionKind): string {
  return DONE[kind];
}

/** 'Ignored by Ada on Mon 23 Nov, review on Sun 21 Feb: "no budget"', with the day of the decision as it was in `timeZone`. */
export function decisionLine(
  decision: {
    kind: DecisionKind;
    byName: string;
    at: string;
    dueOn: IsoDate | null;
    reviewOn: IsoDate | null;
    reason: string | null;
  },
  now: Date,
  timeZone: string,
): string {
  const day = formatShortDay(dayIn(decision.at, timeZone), now);
  const parts = [`${DONE[decision.kind]} by ${plain(decision.byName)} on ${day}`];
  if (decision.dueOn !== null) parts.push(`due ${formatShortDay(decision.dueOn, now)}`);
  if (decision.reviewOn !== null) parts.push(`review on ${formatShortDay(decision.reviewOn, now)}`);
  const reason = decision.reason === null ? '' : `: "${plain(shortened(decision.reason, REASON_SHOWN))}"`;
  return parts.join(', ') + reason;
}

/** What became of telling Microsoft; null where there is nothing to say. */
export function writeLine(write: 'pending' | 'written' | 'refused' | null, message: string | null): string | null {
  if (write === 'pending') return 'Waiting for Microsoft to take it over.';
  if (write === 'written') return 'Microsoft has it; the score follows within a day or two.';
  if (write === 'refused')
    return `Microsoft refused it: ${plain(shortened(message ?? 'it gave no reason', REASON_SHOWN))}`;
  return null;
}

export function pointsOf(current: number, max: number): string {
  return `${formatPoints(current)} of ${formatPoints(max)} points`;
}
