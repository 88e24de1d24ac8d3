import type { Logger } from 'pino';
import type { Clock } from '../../domain/ports/clock';
import type { Directory } from '../../domain/ports/directory';
import type { Repositories } from '../../domain/ports/repositories';
import type { DataProblem, SecureScoreSource } from '../../domain/ports/secureScoreSource';

/** Microsoft keeps 90 days. */
const BACKFILL_DAYS = 90;
/** Days asked for again behind the newest stored one: Microsoft supplies some days late. */
const LATE_DAYS = 10;
const DAY_MS = 86_400_000;

export interface CollectResult {
  added: number;
  problems: DataProblem[];
}

/**
 * Brings one tenant up to date: the first time all 90 days Microsoft keeps, then what is new, with a margin for late days.
 * A run that is repeated changes nothing. Throws SourceUnavailable where Microsoft cannot be read; the reason is kept with the tenant.
 */
export function createCollectScore(deps: {
  source: SecureScoreSource;
  directory: Directory;
  repositories: Repositories;
  clock: Clock;
  log: Logger;
}) {
  const { tenants, snapshots, profiles } = deps.repositories;

  async function daysToAsk(tenantId: string): Promise<number> {
    const latest = await snapshots.latest(tenantId);
    if (latest === null) return BACKFILL_DAYS;
    const behind = Math.ceil((deps.clock.now().getTime() - Date.parse(latest.date)) / DAY_MS);
    return Math.min(BACKFILL_DAYS, Math.max(behind, 0) + LATE_DAYS);
  }

  async function collect(tenantId: string): Promise<CollectResult> {
    const days = await daysToAsk(tenantId);
    const scores = await deps.source.snapshots(tenantId, days);
    const described = await deps.source.controlProfiles(tenantId);

    // A stored day is never read again: the newest one of an answer in part waits for a whole answer.
    const whole = scores.partial ? scores.snapshots.slice(0, -1) : scores.snapshots;
    let added = 0;
    for (const snapshot of whole) {
      if ((await snapshots.record(snapshot)) === 'added') added += 1;
    }
    const newest = scores.snapshots.at(-1)?.date ?? deps.clock.now().toISOString().slice(0, 10);
    // What is missing from an answer in part, or from an empty one, has not gone: Microsoft describes hundreds of controls to everybody.
    const complete = !described.partial && described.profiles.length > 0;
    await profiles.record(tenantId, described.profiles, newest, { complete });
    return { added, problems: [...scores.problems, ...described.problems] };
  }

  async function nameTenant(tenantId: string): Promise<void> {
    const known = await tenants.find(tenantId);
    if (typeof known?.displayName === 'string') return;
    const name = await deps.directory.tenantName(tenantId).catch((error: unknown) => {
      deps.log.warn({ tenantId, err: error }, 'the name of the tenant could not be read');
      return null;
    });
    await tenants.ensure(tenantId, name);
  }

  return async function collectScore({ tenantId }: { tenantId: string }): Promise<CollectResult> {
    await nameTenant(tenantId);
    try {
      const result = await collect(tenantId);
      const problem = result.problems.length === 0 ? null : describe(result.problems);
      await tenants.recordCollection(tenantId, deps.clock.now().toISOString(), problem);
      deps.log.info({ tenantId, added: result.added, problems: result.problems.length }, 'collected');
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : 'unknown fault';
      await tenants.recordCollectProblem(tenantId, message);
      throw error;
    }
  };
}

function describe(problems: DataProblem[]): string {
  const first = problems[0];
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return first === undefined ? '' : `${first.place}: ${first.message}${more}`;
}
