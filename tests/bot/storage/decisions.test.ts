import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../../bot/storage/database';
import { createRepositories } from '../../../bot/storage/repositories';
import type { NewDecision } from '../../../domain/decision';
import type { Repositories } from '../../../domain/ports/repositories';
import { BACKENDS } from '../../support/database';

const AT = '2026-03-02T09:30:00.123Z';

function decision(tenantId: string, controlId: string, more: Partial<NewDecision> = {}): NewDecision {
  return {
    tenantId,
    controlId,
    kind: 'ignore',
    reason: 'The old printers need it.',
    reviewOn: '2026-09-01',
    owner: null,
    dueOn: null,
    decidedBy: { id: 'person-1', name: 'Ada Lovelace' },
    decidedAt: AT,
    source: 'card',
    undoes: null,
    ...more,
  };
}

const FIRST = { expectedLatest: null, idempotencyKey: null, write: null };
const IGNORED = { state: 'Ignored', comment: 'Ada Lovelace: the old printers need it.' } as const;

describe.each(BACKENDS)('decisions on $backend', ({ open }) => {
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open();
    repositories = createRepositories(database);
  }, 120_000);
  afterAll(() => database.close());

  async function tenantWithThree(): Promise<string> {
    const tenantId = randomUUID();
    await repositories.decisions.append(decision(tenantId, 'a'), FIRST);
    await repositories.decisions.append(decision(tenantId, 'b', { kind: 'accept', owner: 'Grace' }), FIRST);
    await repositories.decisions.append(decision(tenantId, 'a', { kind: 'reopen', undoes: 1 }), {
      ...FIRST,
      expectedLatest: 1,
    });
    return tenantId;
  }

  /** What an owner of the database could do to hide a decision. */
  async function tamper(change: () => Promise<unknown>): Promise<void> {
    await sql`alter table decision disable trigger user`.execute(database.kysely);
    await change();
    await sql`alter table decision enable trigger user`.execute(database.kysely);
  }

  it('numbers the lines of a tenant and gives them back as decided', async () => {
    const tenantId = randomUUID();
    const given = decision(tenantId, 'adminMFAV2');

    const result = await repositories.decisions.append(given, FIRST);

    expect(result).toEqual({ kind: 'appended', decision: { ...given, sequence: 1 } });
    expect(await repositories.decisions.find(tenantId, 1)).toEqual({ ...given, sequence: 1 });
    expect(await repositories.decisions.latestFor(tenantId, 'ADMINmfav2')).toMatchObject({ sequence: 1 });
    expect(await repositories.decisions.find(tenantId, 2)).toBeNull();
  });

  it('refuses a decision made without having seen the newest one', async () => {
    const tenantId = await tenantWithThree();

    expect(await repositories.decisions.append(decision(tenantId, 'A'), { ...FIRST, expectedLatest: 1 })).toMatchObject(
      {
        kind: 'conflict',
        latest: { sequence: 3, kind: 'reopen' },
      },
    );
    expect(await repositories.decisions.list(tenantId)).toHaveLength(3);
  });

  it('does a repeated request once', async () => {
    const tenantId = randomUUID();
    const options = { expectedLatest: null, idempotencyKey: 'press-1', write: IGNORED };
    await repositories.decisions.append(decision(tenantId, 'a'), options);

    expect(await repositories.decisions.append(decision(tenantId, 'a'), options)).toMatchObject({
      kind: 'repeated',
      decision: { sequence: 1 },
    });
    expect(await repositories.decisions.findByKey(tenantId, 'press-1')).toMatchObject({ sequence: 1 });
    expect(await repositories.decisions.findByKey(tenantId, 'press-2')).toBeNull();
    expect(await repositories.decisions.list(tenantId)).toHaveLength(1);
  });

  it('takes one of two decisions made at the same moment', async () => {
    const tenantId = randomUUID();
    const both = await Promise.all([
      repositories.decisions.append(decision(tenantId, 'a', { kind: 'accept' }), FIRST),
      repositories.decisions.append(decision(tenantId, 'a', { kind: 'ignore' }), FIRST),
    ]);

    expect(both.map(({ kind }) => kind).sort()).toEqual(['appended', 'conflict']);
    expect(await repositories.decisions.verify(tenantId)).toEqual({ ok: true, lines: 1 });
  });

  it('chains many concurrent decisions of one tenant without a hole', async () => {
    const tenantId = randomUUID();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        repositories.decisions.append(decision(tenantId, `control-${index}`), FIRST),
      ),
    );

    expect(await repositories.decisions.verify(tenantId)).toEqual({ ok: true, lines: 20 });
  });

  it('lists the newest of each control and the whole log, newest first', async () => {
    const tenantId = await tenantWithThree();

    const newest = await repositories.decisions.latestPerControl(tenantId);
    expect(newest.map(({ sequence }) => sequence).sort()).toEqual([2, 3]);
    const all = await repositories.decisions.list(tenantId, { limit: 2 });
    expect(all.map(({ sequence }) => sequence)).toEqual([3, 2]);
    const ofA = await repositories.decisions.list(tenantId, { controlId: 'A' });
    expect(ofA.map(({ sequence }) => sequence)).toEqual([3, 1]);
  });

  it('refuses to change, delete or empty the log', async () => {
    const tenantId = await tenantWithThree();
    for (const change of [
      sql`update decision set reason = 'never mind' where tenant_id = ${tenantId}`,
      sql`delete from decision where tenant_id = ${tenantId}`,
      sql`truncate decision`,
    ]) {
      await expect(change.execute(database.kysely)).rejects.toThrow('append-only');
    }
    expect(await repositories.decisions.verify(tenantId)).toEqual({ ok: true, lines: 3 });
  });

  it('finds the line that somebody edited behind its back', async () => {
    const tenantId = await tenantWithThree();
    await tamper(() =>
      sql`update decision set decided_by_name = 'Nobody' where tenant_id = ${tenantId} and sequence = 2`.execute(
        database.kysely,
      ),
    );

    expect(await repositories.decisions.verify(tenantId)).toEqual({ ok: false, brokenAt: 2 });
  });

  it.each([
    { removed: 2, where: 'in the middle' },
    { removed: 3, where: 'at the end' },
  ])('finds a line removed $where', async ({ removed }) => {
    const tenantId = await tenantWithThree();
    await tamper(() =>
      sql`delete from decision where tenant_id = ${tenantId} and sequence = ${removed}`.execute(database.kysely),
    );

    expect(await repositories.decisions.verify(tenantId)).toEqual({ ok: false, brokenAt: removed });
  });

  it('calls an empty log whole', async () => {
    expect(await repositories.decisions.verify(randomUUID())).toEqual({ ok: true, lines: 0 });
  });

  it('queues the write to Microsoft in the same transaction', async () => {
    const tenantId = randomUUID();
    await repositories.decisions.append(decision(tenantId, 'a'), { ...FIRST, write: IGNORED });

    expect(await repositories.stateWrites.find(tenantId, 1)).toEqual({
      tenantId,
      sequence: 1,
      controlId: 'a',
      ...IGNORED,
      status: 'pending',
      attempts: 0,
      nextAttemptAt: AT,
      reason: null,
      updatedAt: AT,
    });
    expect(await repositories.stateWrites.find(tenantId, 2)).toBeNull();
  });

  it('has a write due until it is settled or put off', async () => {
    const tenantId = randomUUID();
    await repositories.decisions.append(decision(tenantId, 'a'), { ...FIRST, write: IGNORED });
    await repositories.decisions.append(decision(tenantId, 'b'), { ...FIRST, write: IGNORED });
    await repositories.decisions.append(decision(tenantId, 'c'), { ...FIRST, write: IGNORED });
    await repositories.stateWrites.settle(tenantId, 1, { status: 'written' });
    await repositories.stateWrites.postpone(tenantId, 2, new Date('2026-03-02T10:00:00Z'), {
      code: 'sourceFault',
      fault: { kind: 'failing', status: 503 },
    });
    const due = async (at: string) =>
      (await repositories.stateWrites.due(new Date(at), 1000))
        .filter((write) => write.tenantId === tenantId)
        .map(({ sequence }) => sequence);

    expect(await due('2026-03-02T09:30:00.122Z')).toEqual([]);
    expect(await due('2026-03-02T09:59:00Z')).toEqual([3]);
    expect(await due('2026-03-02T10:00:00Z')).toEqual([3, 2]);
    expect(await repositories.stateWrites.find(tenantId, 1)).toMatchObject({ status: 'written', attempts: 1 });
    expect(await repositories.stateWrites.find(tenantId, 2)).toMatchObject({
      status: 'pending',
      attempts: 1,
      reason: { code: 'sourceFault', fault: { kind: 'failing', status: 503 } },
    });
  });

  it('drops a write that still waits when a newer decision on the control has one', async () => {
    const tenantId = randomUUID();
    await repositories.decisions.append(decision(tenantId, 'a'), { ...FIRST, write: IGNORED });
    await repositories.decisions.append(decision(tenantId, 'A', { kind: 'reopen' }), {
      expectedLatest: 1,
      idempotencyKey: null,
      write: { state: 'Default', comment: 'Reopened.' },
    });

    expect(await repositories.stateWrites.find(tenantId, 1)).toMatchObject({
      status: 'refused',
      reason: { code: 'replacedByNewer' },
    });
    expect(await repositories.stateWrites.latestPerControl(tenantId)).toMatchObject([
      { sequence: 2, status: 'pending', state: 'Default' },
    ]);
  });

  it('lets one process at a time tell Microsoft about a control', async () => {
    const tenantId = randomUUID();
    const taken = await Promise.all(
      ['a', 'A', 'a'].map((controlId) => repositories.stateWrites.lease(tenantId, controlId, 60)),
    );
    const [held] = taken.filter((lease) => lease !== null);

    expect(taken.filter((lease) => lease !== null)).toHaveLength(1);
    expect(await repositories.stateWrites.lease(tenantId, 'b', 60)).not.toBeNull();
    await held?.release();
    expect(await repositories.stateWrites.lease(tenantId, 'a', 60)).not.toBeNull();
  });

  it('takes the control from a process that held it too long, which then gives nothing back', async () => {
    const tenantId = randomUUID();
    const dead = await repositories.stateWrites.lease(tenantId, 'a', 0);
    expect(await repositories.stateWrites.lease(tenantId, 'a', 60)).not.toBeNull();

    await dead?.release();

    expect(await repositories.stateWrites.lease(tenantId, 'a', 60)).toBeNull();
  });

  it('keeps why Microsoft refused', async () => {
    const tenantId = randomUUID();
    await repositories.decisions.append(decision(tenantId, 'a'), { ...FIRST, write: IGNORED });
    await repositories.stateWrites.settle(tenantId, 1, { status: 'refused', reason: { code: 'deviceControl' } });

    expect(await repositories.stateWrites.find(tenantId, 1)).toMatchObject({
      status: 'refused',
      reason: { code: 'deviceControl' },
    });
  });

  it('throws the code and message of a failed statement, and nothing of its parameters', async () => {
    const secret = 'a-secret-parameter';
    const failure = await sql`select ${secret}::text, nosuchcolumn`
      .execute(database.kysely)
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ name: 'StorageError', code: '42703' });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(secret);
  });
});
