import type { Logger } from 'pino';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Repositories, StateWrite } from '../../domain/ports/repositories';
import type { SecureScoreSource } from '../../domain/ports/secureScoreSource';

const SHORTEST_PAUSE_SECONDS = 15;
const LONGEST_PAUSE_SECONDS = 3600;
/** A call to Graph with its repeats takes 60 seconds at the most, signing in before it some more. */
const LEASE_SECONDS = 180;

/**
 * The outbox to Graph: tells Microsoft of the newest decision on a control. Calls for one control go one after the other, over all
 * processes, so that an older state never arrives after a newer one. Writing the same state twice changes nothing there, so a crash
 * between the PATCH and its record is mended by writing again.
 */
export function createApplyDecision(deps: {
  source: SecureScoreSource;
  repositories: Repositories;
  queue: JobQueue;
  clock: Clock;
  log: Logger;
}) {
  const { stateWrites } = deps.repositories;

  function mayBeTried(write: StateWrite): boolean {
    // The first try is due at once, also where this machine's clock is a little behind the one that stored the decision.
    return write.attempts === 0 || Date.parse(write.nextAttemptAt) <= deps.clock.now().getTime();
  }

  /** True where Microsoft has taken it or never will. */
  async function tell(write: StateWrite): Promise<boolean> {
    const { tenantId, sequence, controlId, state, comment } = write;
    const result = await deps.source.writeState(tenantId, controlId, { state, comment, assignedTo: null });
    if (result.kind === 'written') {
      await stateWrites.settle(tenantId, sequence, { status: 'written' });
      return true;
    }
    if (result.kind === 'refused') {
      await stateWrites.settle(tenantId, sequence, { status: 'refused', reason: result.reason });
      deps.log.warn({ tenantId, sequence, controlId }, 'Microsoft refused a state');
      return true;
    }
    const grown = Math.min(LONGEST_PAUSE_SECONDS, SHORTEST_PAUSE_SECONDS * 2 ** write.attempts);
    const afterMs = Math.max(SHORTEST_PAUSE_SECONDS, result.retryAfterSeconds ?? grown) * 1000;
    const until = new Date(deps.clock.now().getTime() + afterMs);
    await stateWrites.postpone(tenantId, sequence, until, result.reason);
    await deps.queue.send('apply-decision', { tenantId, sequence }, { afterMs });
    return false;
  }

  /** Until what Microsoft was told last is what was decided last: somebody may decide again during a call. */
  async function tellNewest(tenantId: string, controlId: string): Promise<boolean> {
    let told: number | null = null;
    for (;;) {
      const newest = await stateWrites.newest(tenantId, controlId);
      if (newest === null || newest.sequence === told || newest.status === 'refused') break;
      // Written already by somebody who thought this process dead, while the older state was still on its way from here.
      const overtaken = told !== null && newest.status === 'written';
      if (!overtaken && (newest.status !== 'pending' || !mayBeTried(newest))) break;
      if (!(await tell(newest))) break;
      told = newest.sequence;
    }
    return told !== null;
  }

  return async function applyDecision({ tenantId, sequence }: { tenantId: string; sequence: number }): Promise<void> {
    const asked = await stateWrites.find(tenantId, sequence);
    if (asked === null) return;
    const { controlId } = asked;
    const lease = await stateWrites.lease(tenantId, controlId, LEASE_SECONDS);
    if (lease === null) {
      // Whoever holds it looks for newer decisions before giving it back; this is for one that was made a moment too late for that.
      const afterMs = SHORTEST_PAUSE_SECONDS * 1000;
      if (asked.status === 'pending') await deps.queue.send('apply-decision', { tenantId, sequence }, { afterMs });
      return;
    }
    try {
      if (await tellNewest(tenantId, controlId)) await deps.queue.send('refresh-cards', { tenantId, controlId });
    } finally {
      await lease.release();
    }
  };
}
