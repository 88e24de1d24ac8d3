import type { DecisionKind } from '../../../domain/decision';

/** What a person has typed into the decision form of an action. */
export interface Draft {
  kind: DecisionKind | null;
  reason: string;
  reviewOn: string;
  /** Ignored or third party without a review. */
  forEver: boolean;
  owner: string;
  dueOn: string;
}

/** Kept while the tab lives: closing an action, a refusal or a lost connection loses nothing that was typed. */
export type Drafts = Map<string, Draft>;
