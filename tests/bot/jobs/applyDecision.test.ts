import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createApplyDecision } from '../../../bot/jobs/applyDecision';
import type { SecureScoreSource, StateWriteResult } from '../../../domain/ports/secureScoreSource';
import { aDecision } from '../../domain/tenants';
import { createJobsBench, type JobsBench } from './jobsBench';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

/** Microsoft as one value: what it was told last. `during` runs while the first call is under way. */
function microsoft(answer: () => StateWriteResult, during?: () => Promise<unknown>) {
  const told: string[] = [];
  let first = true;
  const source = {
    async writeState(_tenantId: string, _controlId: string, { state }: { state: string }) {
      if (first) {
        first = false;
        await during?.();
      }
      told.push(state);
      return answer();
    },
  } as unknown as SecureScoreSource;
  return { told, job: createApplyDecision({ ...bench, source }) };
}

async function decide(tenantId: string, state: 'Ignored' | 'Default', expectedLatest: number | null): Promise<void> {
  await bench.repositories.decisions.append(
    aDecision('AdminMFAV2', { tenantId, decidedAt: bench.clock.now().toISOString() }),
    { expectedLatest, idempotencyKey: null, write: { state, comment: 'c' } },
  );
}
const jobsOf = (tenantId: string) => bench.sent.filter(({ payload }) => JSON.stringify(payload).includes(tenantId));

it('an undo made while Microsoft is still told of the ignore ends as undone there', async () => {
  const tenantId = randomUUID();
  await decide(tenantId, 'Ignored', null);
  const graph = microsoft(
    () => ({ kind: 'written' }),
    async () => {
      await decide(tenantId, 'Default', 1);
      await graph.job({ tenantId, sequence: 2 });
    },
  );

  await graph.job({ tenantId, sequence: 1 });

  expect(graph.told).toEqual(['Ignored', 'Default']);
  expect(await bench.repositories.stateWrites.newest(tenantId, 'adminmfav2')).toMatchObject({ status: 'written' });
});

it('a second job for a write under way does not tell Microsoft again', async () => {
  const tenantId = randomUUID();
  await decide(tenantId, 'Ignored', null);
  const graph = microsoft(
    () => ({ kind: 'written' }),
    () => graph.job({ tenantId, sequence: 1 }),
  );

  await graph.job({ tenantId, sequence: 1 });

  expect(graph.told).toEqual(['Ignored']);
});

it('an older state that was overtaken on the way is followed by the newer one', async () => {
  const tenantId = randomUUID();
  await decide(tenantId, 'Ignored', null);
  const graph = microsoft(
    () => ({ kind: 'written' }),
    async () => {
      await decide(tenantId, 'Default', 1);
      await bench.repositories.stateWrites.settle(tenantId, 2, { status: 'written' });
    },
  );

  await graph.job({ tenantId, sequence: 1 });

  expect(graph.told).toEqual(['Ignored', 'Default']);
});

it('a job that comes before the time Microsoft named leaves the write alone, even where it named 0 seconds', async () => {
  const tenantId = randomUUID();
  await decide(tenantId, 'Ignored', null);
  const graph = microsoft(() => ({
    kind: 'unavailable',
    reason: { code: 'sourceFault', fault: { kind: 'slow' } },
    retryAfterSeconds: 0,
  }));

  await graph.job({ tenantId, sequence: 1 });
  await graph.job({ tenantId, sequence: 1 });

  expect(graph.told).toEqual(['Ignored']);
  expect(jobsOf(tenantId)).toMatchObject([{ name: 'apply-decision', afterMs: 15_000 }]);
  bench.pass(15);
  await graph.job({ tenantId, sequence: 1 });
  expect(graph.told).toHaveLength(2);
});
