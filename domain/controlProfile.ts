import type { IsoInstant } from './snapshot';

/** How much people notice, or how much work it is. null: Microsoft says "Unknown" or nothing. */
export type Level = 'none' | 'low' | 'moderate' | 'high';

/** One line of Microsoft's own record of who set which state. */
export interface StateUpdate {
  /** As on the wire ('Default', 'Ignored', 'ThirdParty', 'Reviewed', 'AlternateMitigation', or a new word). */
  state: string;
  comment: string | null;
  assignedTo: string | null;
  updatedBy: string | null;
  updatedAt: IsoInstant | null;
}

/** What Microsoft says about a control, apart from how this tenant scores on it. */
export interface ControlProfile {
  controlId: string;
  title: string | null;
  category: string | null;
  service: string | null;
  actionType: string | null;
  tier: string | null;
  maxScore: number | null;
  userImpact: Level | null;
  implementationCost: Level | null;
  /** Microsoft's words in any casing; see domain/threats for the explained ones. */
  threats: string[];
  /** HTML from Microsoft. */
  remediation: string | null;
  /** HTML from Microsoft. */
  remediationImpact: string | null;
  actionUrl: string | null;
  rank: number | null;
  deprecated: boolean | null;
  stateUpdates: StateUpdate[];
}
