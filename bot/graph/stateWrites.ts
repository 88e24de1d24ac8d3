import type { ControlState, StateWriteResult } from '../../domain/ports/secureScoreSource';
import type { Reason } from '../../domain/reason';
import type { GraphClient } from './client';
import { GraphFailure } from './failure';

const CALL = { what: 'the change of state', permission: 'SecurityEvents.ReadWrite.All' };

export interface StateChange {
  state: ControlState;
  comment: string;
  /** null leaves Microsoft's value as it is. */
  assignedTo: string | null;
}

/**
 * PATCH /security/secureScoreControlProfiles/{id}. Repeating it ends in the same state, so a lost answer may be tried again.
 * Device controls (scid_*) are not asked for at all: Graph cannot change them.
 */
export async function writeControlState(
  client: GraphClient,
  tenantId: string,
  controlId: string,
  change: StateChange,
): Promise<StateWriteResult> {
  if (/^scid_/i.test(controlId)) {
    return { kind: 'refused', reason: { code: 'deviceControl' } };
  }
  const body = {
    state: change.state,
    comment: change.comment,
    ...(change.assignedTo === null ? {} : { assignedTo: change.assignedTo }),
    // Required, and always these words for Secure Score.
    vendorInformation: { vendor: 'Microsoft', provider: 'SecureScore', providerVersion: null, subProvider: null },
  };
  try {
    await client.send(tenantId, 'PATCH', controlPath(controlId), body, CALL);
    return { kind: 'written' };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    const reason: Reason = { code: 'sourceFault', fault: error.told };
    // 401 is about our sign-in, not about this change: it is mended by an administrator and tried again.
    if (error.kind === 'refused' && error.status !== 401) {
      const { graphMessage: said } = error;
      return {
        kind: 'refused',
        reason: error.status === 403 || said === null ? reason : { code: 'verbatim', text: said },
      };
    }
    return { kind: 'unavailable', reason, retryAfterSeconds: error.retryAfterSeconds };
  }
}

/** Ids such as '11770.MDA_Google_EnableTwoFactorAuth' exist, so nothing is taken for granted. */
function controlPath(controlId: string): string {
  return `/security/secureScoreControlProfiles/${encodeURIComponent(controlId)}`;
}
