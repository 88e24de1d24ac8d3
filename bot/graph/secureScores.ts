import type { DataProblem } from '../../domain/ports/secureScoreSource';
import type { Snapshot } from '../../domain/snapshot';
import type { GraphClient } from './client';
import { brokenFailure } from './failure';
import { parseSecureScores } from './parse/secureScoreWire';
import { asRecord } from './parse/values';

const CALL = { what: 'the secure scores', permission: 'SecurityEvents.Read.All' };

/**
 * GET /security/secureScores: the newest `days` snapshots that exist, oldest first.
 * Graph names a next page even for $top=1; following it would walk through all days, one request each.
 */
export async function readSecureScores(
  client: GraphClient,
  tenantId: string,
  days: number,
): Promise<{ snapshots: Snapshot[]; problems: DataProblem[]; partial: boolean }> {
  const answer = await client.get(tenantId, `/security/secureScores?$top=${days}`, CALL);
  const items = asRecord(answer.body)?.['value'];
  if (!Array.isArray(items)) throw brokenFailure(CALL.what, 'has no list named "value"');
  const { snapshots, problems } = parseSecureScores(tenantId, items);
  return {
    snapshots,
    problems: [...partialProblem('secureScores', answer.partial), ...problems],
    partial: answer.partial !== null,
  };
}

/** 206 Partial Content: a provider behind Graph failed or was too slow. */
export function partialProblem(place: string, partial: string | null): DataProblem[] {
  if (partial === null) return [];
  return [{ place, message: `Microsoft sent only part of the data (206, ${partial}); it is read again next time.` }];
}
