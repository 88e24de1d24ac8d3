import type { DecisionRequest } from '../../domain/contract/actions';
import { REVIEW_DAYS } from '../../domain/decision';
import type { DecisionKind } from '../../domain/decision';
import { daysFromToday } from './localDay';

/** What a person has typed for a decision. */
export interface Draft {
  kind: DecisionKind | null;
  reason: string;
  /** Empty: REVIEW_DAYS from today. */
  reviewOn: string;
  /** Ignored or third party without a review. */
  forEver: boolean;
  owner: string;
  dueOn: string;
}

/** By control. Kept while the tab lives: closing an action, a refusal or a lost connection loses nothing that was typed. */
export type Drafts = Map<string, Draft>;

export const EMPTY_DRAFT: Draft = { kind: null, reason: '', reviewOn: '', forEver: false, owner: '', dueOn: '' };

/** The kinds that take an action out of the best next steps: with a reason, and a day to look at it again. */
export const setsAside = (kind: DecisionKind) => kind === 'ignore' || kind === 'thirdParty';

export const reviewDayOf = (draft: Draft) => draft.reviewOn || daysFromToday(REVIEW_DAYS);

/** What of the draft belongs to a decision of this kind. */
export function requestOf(kind: DecisionKind, draft: Draft): DecisionRequest {
  const reason = draft.reason.trim();
  const owner = draft.owner.trim();
  return {
    decision: kind,
    ...(reason && { reason }),
    ...(setsAside(kind) && (draft.forEver ? { forEver: true } : { reviewOn: reviewDayOf(draft) })),
    ...(kind === 'accept' && owner && { owner }),
    ...(kind === 'accept' && draft.dueOn && { dueOn: draft.dueOn }),
  };
}
