import type { IsoDate, IsoInstant } from './snapshot';

export const DECISION_KINDS = ['accept', 'ignore', 'thirdParty', 'reopen', 'done'] as const;

/** accept: we take it on. ignore: risk accepted. thirdParty: another product does it. done: "I did it", awaiting Microsoft's measurement. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Where a person pressed or typed. */
export type DecisionSource = 'card' | 'chat' | 'tab';

export interface Person {
  /** Entra object id. */
  id: string;
  name: string;
}

/** One line of the append-only log. The newest line of a control is its decision. */
export interface Decision {
  tenantId: string;
  /** 1, 2, 3 ... within the tenant. */
  sequence: number;
  controlId: string;
  kind: DecisionKind;
  reason: string | null;
  reviewOn: IsoDate | null;
  /** Who takes it on; free text as typed, often a name. */
  owner: string | null;
  dueOn: IsoDate | null;
  decidedBy: Person;
  decidedAt: IsoInstant;
  source: DecisionSource;
  /** The line this one takes back, where it is an undo. */
  undoes: number | null;
}

export type NewDecision = Omit<Decision, 'sequence'>;

/** A decision to leave something comes back for review after this many days, unless the person says otherwise. */
export const REVIEW_DAYS = 90;
