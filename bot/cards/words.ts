import type { ActionRow } from '../../domain/contract/actions';
import type { Counted } from '../../domain/contract/shared';
import type { Level } from '../../domain/controlProfile';
import { dayIn } from '../../domain/days';
import type { DecisionKind } from '../../domain/decision';
import type { Texts } from '../../domain/language/texts';
import type { IsoDate } from '../../domain/snapshot';
import { plain, shortened } from './text';

/** Longest reason that a shared card repeats; the whole of it is in the log. */
const REASON_SHOWN = 160;

/** '8 points to gain · some will notice · 30 minutes · 12 people affected' */
export function factsLine(
  row: {
    status?: ActionRow['status'];
    pointsLeft: number | null;
    userImpact: Level | null;
    effortMinutes: number | null;
    affected: number | null;
    counts?: Counted | null | undefined;
  },
  texts: Texts,
): string {
  const parts = [
    pointsWords(row, texts),
    texts.ranking.impact(row.userImpact),
    texts.numbers.minutes(row.effortMinutes),
    ...(row.affected === null ? [] : [texts.facts.affected(row.affected, row.counts ?? null)]),
  ];
  return parts.join(' · ');
}

function pointsWords(
  { status, pointsLeft }: Pick<Partial<ActionRow>, 'status'> & Pick<ActionRow, 'pointsLeft'>,
  { facts }: Texts,
): string {
  if (status === 'notScored') return facts.notScored;
  return pointsLeft === null ? facts.pointsNotSupplied : facts.toGain(pointsLeft);
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
  { now, timeZone }: { now: Date; timeZone: string },
  { decided, numbers }: Texts,
): string {
  const day = (date: IsoDate | null) => (date === null ? null : numbers.shortDay(date, now));
  return decided.line(decision.kind, {
    name: plain(decision.byName),
    day: numbers.shortDay(dayIn(decision.at, timeZone), now),
    due: day(decision.dueOn),
    review: day(decision.reviewOn),
    reason: decision.reason === null ? null : plain(shortened(decision.reason, REASON_SHOWN)),
  });
}

/** What became of telling Microsoft; null where there is nothing to say. */
export function writeLine(
  write: 'pending' | 'written' | 'refused' | null,
  message: string | null,
  { decided }: Texts,
): string | null {
  if (write === null) return null;
  if (write !== 'refused') return decided[write];
  return decided.refused(plain(shortened(message ?? decided.noReasonGiven, REASON_SHOWN)));
}
