import type { ControlProfile } from '../controlProfile';
import type { Reason } from '../reason';
import type { Snapshot } from '../snapshot';
import type { SourceFault } from '../sourceFault';

/** Something in Microsoft's answer that could not be used as it stood. It is shown, never swallowed. */
export interface DataProblem {
  /** Such as 'secureScores[3].controlScores[17].count'. */
  place: string;
  message: string;
}

export type ControlState = 'Default' | 'Ignored' | 'ThirdParty' | 'Reviewed';

export type StateWriteResult =
  | { kind: 'written' }
  /** Graph said no for good. */
  | { kind: 'refused'; reason: Reason }
  /** Try again; `retryAfterSeconds` where Graph named it. */
  | { kind: 'unavailable'; reason: Reason; retryAfterSeconds: number | null };

/**
 * Reads and writes Microsoft Secure Score of one tenant. Reads throw SourceUnavailable; writes answer.
 * `partial`: Microsoft said that data is missing from the answer (206).
 */
export interface SecureScoreSource {
  /** The newest `days` snapshots that exist, oldest first. An empty list is normal for a new tenant. */
  snapshots(
    tenantId: string,
    days: number,
  ): Promise<{ snapshots: Snapshot[]; problems: DataProblem[]; partial: boolean }>;
  controlProfiles(tenantId: string): Promise<{ profiles: ControlProfile[]; problems: DataProblem[]; partial: boolean }>;
  writeState(
    tenantId: string,
    controlId: string,
    change: { state: ControlState; comment: string; assignedTo: string | null },
  ): Promise<StateWriteResult>;
}

/**
 * Microsoft could not be read. `told` is what people hear of it, in their language; message and `help`, which says what the operator can do
 * in one sentence, are for the log and the doctor.
 */
export class SourceUnavailable extends Error {
  constructor(
    readonly told: SourceFault,
    message: string,
    readonly help: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
    this.name = 'SourceUnavailable';
  }
}
