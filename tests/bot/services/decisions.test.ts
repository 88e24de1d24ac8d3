import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDecisions } from '../../../bot/services/decisions';
import type { DecisionRequest } from '../../../domain/contract/actions';
import { TENANT } from '../../domain/tenants';
import { MERE, storedTenant, type StoredTenant } from './storedTenant';
import { en } from '../../support/english';

let tenant: StoredTenant;
beforeEach(async () => {
  tenant = await storedTenant();
}, 120_000);
afterEach(() => tenant.close());

const warnings: unknown[] = [];
const ignore: DecisionRequest = { decision: 'ignore', reason: 'no budget' };

function decide(controlId: string, request: DecisionRequest, idempotencyKey: string | null = 'key-1') {
  const log = { warn: (line: unknown) => void warnings.push(line) };
  const service = createDecisions({ ...tenant, log, writeBack: true });
  return service.decide({ caller: MERE, controlId, request, source: 'tab', idempotencyKey, texts: en });
}

const lines = () => tenant.repositories.decisions.list(TENANT);

describe('an Idempotency-Key', () => {
  it('answers the same decision as the first time and stores it once', async () => {
    await decide('OneAdmin', ignore);
    expect(await decide('oneadmin', ignore)).toMatchObject({ ok: true, message: 'This was stored already.' });
    expect(await lines()).toHaveLength(1);
  });

  it.each<[string, string, DecisionRequest]>([
    ['another action', 'AdminMFAV2', ignore],
    ['another decision', 'OneAdmin', { decision: 'accept' }],
    ['an undo', 'OneAdmin', { decision: 'reopen', undoes: 1 }],
  ])('is refused for %s', async (_what, controlId, request) => {
    await decide('OneAdmin', ignore);
    expect(await decide(controlId, request)).toMatchObject({ ok: false, code: 'keyReused' });
    expect(await lines()).toHaveLength(1);
  });

  it('knows a repeated undo by what it undoes', async () => {
    await decide('OneAdmin', ignore);
    const undo: DecisionRequest = { decision: 'reopen', undoes: 1 };
    await decide('OneAdmin', undo, 'key-2');
    expect(await decide('OneAdmin', undo, 'key-2')).toMatchObject({ ok: true, message: 'This was stored already.' });
    expect(await lines()).toHaveLength(2);
  });
});

describe('a decision', () => {
  it('is stored and answered where the queue is down, and Microsoft is told by the sweep', async () => {
    tenant.breakQueue();
    expect(await decide('OneAdmin', ignore)).toMatchObject({ ok: true, action: { status: 'ignored' } });
    expect(await tenant.repositories.stateWrites.due(tenant.clock.now(), 10)).toHaveLength(1);
    expect(warnings).toHaveLength(2);
  });
});
