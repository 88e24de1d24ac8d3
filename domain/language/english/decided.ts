import type { DecisionKind } from '../../decision';
import { words } from './words';

const { decided: SAID } = words;

/** A decision that stands, as a line, and what became of telling Microsoft. Days are written out already. */
export const decided = {
  by: (kind: DecisionKind, name: string) => `${SAID[kind]} by ${name}`,
  /** 'Ignored by Ada on Mon 23 Nov, review on Sun 21 Feb: "no budget"' */
  line: (
    kind: DecisionKind,
    {
      name,
      day,
      due,
      review,
      reason,
    }: Record<'due' | 'review' | 'reason', string | null> & { name: string; day: string },
  ) =>
    `${SAID[kind]} by ${name} on ${day}${due === null ? '' : `, due ${due}`}${review === null ? '' : `, review on ${review}`}` +
    (reason === null ? '' : `: "${reason}"`),
  pending: 'Waiting for Microsoft to take it over.',
  written: 'Microsoft has it; the score follows within a day or two.',
  refused: (reason: string) => `Microsoft refused it: ${reason}`,
  noReasonGiven: 'it gave no reason',
};
