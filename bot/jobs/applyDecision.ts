import type { Logger } from 'pino';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Repositories } from '../../domain/ports/repositories';
import type { SecureScoreSource } from '../../domain/ports/secureScoreSource';

const SHORTEST_PAUSE_SECONDS = 15;
const LONGEST_PAUSE_SECONDS = 3600;

/**
 * The outbox to Graph: tells Microsoft of one decision. Writing the same state twice changes nothing there, so a crash between
 * the PATCH and its record is mended by writing again. A newer decision on the control makes an older write pointless.
 */
export function createApplyDecision(deps: {
  source: SecureScoreSource;
  repositories: Repositories;
  queue: JobQueue;
  clock: Clock;
  log: Logger;
}) {
  const { stateWrites, decisions } = deps.repositories;

  return async function applyDecision({ tenantId, sequence }: { tenantId: string; sequence: number }): Promise<void> {
    const write = await stateWrites.find(tenantId, sequence);
    if (write?.status !== 'pending') return;
    const latest = await decisions.latestFor(tenantId, write.controlId);
    if (latest !== null && latest.sequence > sequence && (await supersedes(tenantId, latest.sequence))) {
      const message = 'A newer decision on this action replaced it before Microsoft was told.';
      await stateWrites.settle(tenantId, sequence, { status: 'refused', message });
      return;
    }

    const result = await deps.source.writeState(tenantId, write.controlId, {
      state: write.state,
      comment: write.comment,
      assignedTo: null,
    });
    if (result.kind === 'written') {
      await stateWrites.settle(tenantId, sequence, { status: 'written' });
    } else if (result.kind === 'refused') {
      await stateWrites.settle(tenantId, sequence, { status: 'refused', message: result.message });
      deps.log.warn({ tenantId, sequence, controlId: write.controlId }, 'Microsoft refused a state');
    } else {
      const grown = Math.min(LONGEST_PAUSE_SECONDS, SHORTEST_PAUSE_SECONDS * 2 ** write.attempts);
      const afterMs = (result.retryAfterSeconds ?? grown) * 1000;
      const until = new Date(deps.clock.now().getTime() + afterMs);
      await stateWrites.postpone(tenantId, sequence, until, result.message);
      await deps.queue.send('apply-decision', { tenantId, sequence }, { afterMs });
      return;
    }
    await deps.queue.send('refresh-cards', { tenantId, controlId: write.controlId });
  };

  /** Only a newer decision that is written to Graph itself replaces an older write; accept and done write nothing. */
  async function supersedes(tenantId: string, newer: number): Promise<boolean> {
    return (await stateWrites.find(tenantId, newer)) !== null;
  }
}
