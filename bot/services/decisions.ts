import type { Logger } from 'pino';
import { buildActionQueue } from '../../domain/actionQueue';
import type { DecisionRequest } from '../../domain/contract/actions';
import { sameControl } from '../../domain/controlId';
import { planDecision, saidBy } from '../../domain/decide';
import type { Decision } from '../../domain/decision';
import type { Texts } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { JobQueue } from '../../domain/ports/jobQueue';
import type { Repositories } from '../../domain/ports/repositories';
import type { AccessService, DecisionService, Refusal, TenantPictureService } from './services';

/**
 * One decision, from wherever it was pressed or typed: the right is checked, the rules of domain/decide are asked, the log line
 * and what Graph is to be told are written together, and jobs carry it out. Nothing here waits for Microsoft.
 */
export function createDecisions(deps: {
  repositories: Repositories;
  access: AccessService;
  pictures: TenantPictureService;
  queue: JobQueue;
  clock: Clock;
  log: Pick<Logger, 'warn'>;
  /** False where the operator left writing states to Graph off: decisions are then kept here only. */
  writeBack: boolean;
}): DecisionService {
  const { decisions } = deps.repositories;

  function changedSince(latest: Decision, said: { now: Date; timeZone: string; texts: Texts }): Refusal {
    const { message, help } = said.texts.refusals.decidedJustBefore;
    return { ok: false, code: 'changedSince', message: message(saidBy(latest, said)), help };
  }

  return {
    async decide({ caller, controlId, request, source, idempotencyKey, texts }) {
      const right = await deps.access.require(caller, 'decide', texts);
      if (!right.ok) return right;
      const { tenantId } = caller;
      const picture = await deps.pictures.load(tenantId);
      if (picture === null || caller.userId === null) {
        return { ok: false, code: 'noScoreYet', ...texts.refusals.noScoreToDecideOn };
      }

      const now = deps.clock.now();
      const timeZone = await deps.pictures.timeZone(tenantId);
      const history = await decisions.list(tenantId, { controlId });
      const repeated = idempotencyKey === null ? undefined : await decisions.findByKey(tenantId, idempotencyKey);
      if (repeated !== undefined && repeated !== null) return answerRepeated(repeated);
      const planned = planDecision({
        picture,
        controlId,
        request,
        caller: { id: caller.userId, name: caller.name },
        source,
        now,
        timeZone,
        tenantId,
        history,
        texts,
      });
      if (!planned.ok) return planned;

      const result = await decisions.append(planned.decision, {
        expectedLatest: planned.expectedLatest,
        idempotencyKey,
        write: deps.writeBack ? planned.write : null,
      });
      if (result.kind === 'conflict') return changedSince(result.latest, { now, timeZone, texts });
      if (result.kind === 'repeated') return answerRepeated(result.decision);
      await carryOut(result.decision, deps.writeBack && planned.write !== null);
      return answer(result.decision, planned.message);

      /** A key stands for one request: the same again is answered as the first time, another one is refused. */
      async function answerRepeated(decision: Decision) {
        if (isSameRequest(decision, controlId, request)) return answer(decision, texts.orders.storedAlready);
        return { ok: false as const, code: 'keyReused' as const, ...texts.refusals.keyReused };
      }

      async function answer(decision: Decision, message: string) {
        const fresh = await deps.pictures.load(tenantId);
        const action =
          fresh && buildActionQueue(fresh, texts).find((row) => sameControl(row.controlId, decision.controlId));
        if (!action) throw new Error(`No action for the decided control ${decision.controlId}`);
        return { ok: true as const, action, message, sequence: decision.sequence };
      }
    },

    async log(tenantId) {
      const lines = await decisions.list(tenantId, { limit: 500 });
      const verified = await decisions.verify(tenantId);
      const profiles = await deps.repositories.profiles.current(tenantId);
      const titleOf = new Map(profiles.map((profile) => [profile.controlId.toLowerCase(), profile.title]));
      return {
        verification: {
          ok: verified.ok,
          lines: verified.ok ? verified.lines : null,
          brokenAt: verified.ok ? null : verified.brokenAt,
        },
        decisions: lines.map((line) => ({
          sequence: line.sequence,
          controlId: line.controlId,
          title: titleOf.get(line.controlId.toLowerCase()) ?? line.controlId,
          kind: line.kind,
          by: line.decidedBy.name,
          at: line.decidedAt,
          source: line.source,
          reason: line.reason,
          reviewOn: line.reviewOn,
          owner: line.owner,
          dueOn: line.dueOn,
          undoes: line.undoes,
        })),
      };
    },
  };

  /**
   * The decision is stored whatever happens here. The sweep finds a write to Graph that could not be queued; a card that could not be
   * redrawn stays as it was until the next decision on it, or until somebody presses Refresh.
   */
  async function carryOut(decision: Decision, writes: boolean): Promise<void> {
    const { tenantId, sequence, controlId } = decision;
    const notQueued = (job: string) => (error: unknown) => {
      deps.log.warn({ err: error, job, tenantId, sequence }, 'a job could not be queued');
    };
    if (writes) await deps.queue.send('apply-decision', { tenantId, sequence }).catch(notQueued('apply-decision'));
    await deps.queue.send('refresh-cards', { tenantId, controlId }).catch(notQueued('refresh-cards'));
  }
}

/** An undo is stored as what it restores, so it is known by what it undoes. */
function isSameRequest(stored: Decision, controlId: string, request: DecisionRequest): boolean {
  if (!sameControl(stored.controlId, controlId)) return false;
  return request.undoes === undefined
    ? stored.undoes === null && stored.kind === request.decision
    : stored.undoes === request.undoes;
}
