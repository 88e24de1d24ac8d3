import type { ControlProfile } from '../../domain/controlProfile';
import type { DataProblem } from '../../domain/ports/secureScoreSource';
import type { GraphClient } from './client';
import { parseControlProfiles } from './parse/controlProfileWire';
import { partialProblem } from './secureScores';

const CALL = { what: 'the control profiles', permission: 'SecurityEvents.Read.All' };

/** GET /security/secureScoreControlProfiles: all pages, 200 profiles each. */
export async function readControlProfiles(
  client: GraphClient,
  tenantId: string,
): Promise<{ profiles: ControlProfile[]; problems: DataProblem[]; partial: boolean }> {
  const { items, partial } = await client.getAll(tenantId, '/security/secureScoreControlProfiles', CALL);
  const { profiles, problems } = parseControlProfiles(items);
  return {
    profiles,
    problems: [...partialProblem('secureScoreControlProfiles', partial), ...problems],
    partial: partial !== null,
  };
}
