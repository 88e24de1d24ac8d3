import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../bot/storage/database';
import { createRepositories } from '../../../bot/storage/repositories';
import type { ControlProfile } from '../../../domain/controlProfile';
import type { Repositories } from '../../../domain/ports/repositories';
import { BACKENDS } from '../../support/database';

function profile(controlId: string, more: Partial<ControlProfile> = {}): ControlProfile {
  return {
    controlId,
    title: 'Ensure all administrators use multifactor authentication',
    category: 'Identity',
    service: 'AzureAD',
    actionType: 'Config',
    tier: 'Core',
    maxScore: 10,
    userImpact: 'low',
    implementationCost: null,
    threats: ['Account breach'],
    remediation: '<p>Turn it on</p>',
    remediationImpact: null,
    actionUrl: null,
    rank: 1,
    deprecated: false,
    stateUpdates: [{ state: 'Default', comment: null, assignedTo: null, updatedBy: null, updatedAt: null }],
    ...more,
  };
}

const WHOLE = { complete: true };

describe.each(BACKENDS)('tenants and profiles on $backend', ({ open }) => {
  let database: Database;
  let repositories: Repositories;

  beforeAll(async () => {
    database = await open();
    repositories = createRepositories(database);
  }, 120_000);
  afterAll(() => database.close());

  it('remembers a tenant, its name and its last collection', async () => {
    const tenantId = randomUUID();
    await repositories.tenants.ensure(tenantId, 'Contoso School');
    await repositories.tenants.ensure(tenantId, null);
    expect(await repositories.tenants.find(tenantId)).toEqual({
      tenantId,
      displayName: 'Contoso School',
      lastCollectedAt: null,
      lastCollectProblem: null,
    });

    await repositories.tenants.recordCollection(tenantId, '2026-03-02T04:00:00.000Z', 'Microsoft did not answer.');
    expect(await repositories.tenants.find(tenantId)).toMatchObject({
      displayName: 'Contoso School',
      lastCollectedAt: '2026-03-02T04:00:00.000Z',
      lastCollectProblem: 'Microsoft did not answer.',
    });
    await repositories.tenants.recordCollectProblem(tenantId, 'It failed again.');
    expect(await repositories.tenants.find(tenantId)).toMatchObject({
      lastCollectedAt: '2026-03-02T04:00:00.000Z',
      lastCollectProblem: 'It failed again.',
    });
    expect((await repositories.tenants.list()).map((tenant) => tenant.tenantId)).toContain(tenantId);
    expect(await repositories.tenants.find(randomUUID())).toBeNull();
  });

  it('takes a tenant id that is not quite a GUID, as the Playground sends', async () => {
    const tenantId = `00000000-0000-0000-0000-0000000000001${randomUUID()}`;
    await repositories.tenants.ensure(tenantId, null);
    expect(await repositories.tenants.find(tenantId)).toMatchObject({ tenantId });
  });

  it('stores a version of a profile only where something changed', async () => {
    const tenantId = randomUUID();
    expect(await repositories.profiles.record(tenantId, [profile('a'), profile('b')], '2026-03-01', WHOLE)).toBe(2);
    expect(await repositories.profiles.record(tenantId, [profile('b'), profile('a')], '2026-03-02', WHOLE)).toBe(0);
    expect(
      await repositories.profiles.record(tenantId, [profile('a', { maxScore: 8 }), profile('b')], '2026-03-03', WHOLE),
    ).toBe(1);

    expect(await repositories.profiles.current(tenantId)).toEqual([profile('a', { maxScore: 8 }), profile('b')]);
    expect(await repositories.profiles.asOf(tenantId, '2026-03-02')).toEqual([profile('a'), profile('b')]);
    expect(await repositories.profiles.asOf(tenantId, '2026-02-28')).toEqual([]);
    expect(await repositories.profiles.asOfOrFirst(tenantId, '2026-03-02')).toEqual([profile('a'), profile('b')]);
    expect(await repositories.profiles.asOfOrFirst(tenantId, '2026-02-28')).toEqual([profile('a'), profile('b')]);
    expect(await repositories.profiles.asOfOrFirst(randomUUID(), '2026-03-02')).toEqual([]);
  });

  it('closes a profile that is no longer supplied, and takes it back', async () => {
    const tenantId = randomUUID();
    await repositories.profiles.record(tenantId, [profile('a'), profile('b')], '2026-03-01', WHOLE);

    expect(await repositories.profiles.record(tenantId, [profile('a')], '2026-03-02', WHOLE)).toBe(1);
    expect(await repositories.profiles.current(tenantId)).toEqual([profile('a')]);
    expect(await repositories.profiles.asOf(tenantId, '2026-03-01')).toHaveLength(2);

    expect(await repositories.profiles.record(tenantId, [profile('a'), profile('b')], '2026-03-02', WHOLE)).toBe(1);
    expect(await repositories.profiles.current(tenantId)).toHaveLength(2);
  });

  it('closes none that is missing from an incomplete list, and takes what the list says', async () => {
    const tenantId = randomUUID();
    await repositories.profiles.record(tenantId, [profile('a'), profile('b')], '2026-03-01', WHOLE);

    const renamed = profile('a', { title: 'Renamed' });
    expect(await repositories.profiles.record(tenantId, [renamed], '2026-03-02', { complete: false })).toBe(1);

    expect(await repositories.profiles.current(tenantId)).toEqual([renamed, profile('b')]);
  });

  it('keeps the later of two versions of the same day', async () => {
    const tenantId = randomUUID();
    await repositories.profiles.record(tenantId, [profile('a')], '2026-03-01', WHOLE);
    await repositories.profiles.record(tenantId, [profile('a', { title: 'Renamed' })], '2026-03-01', WHOLE);

    expect(await repositories.profiles.asOf(tenantId, '2026-03-01')).toEqual([profile('a', { title: 'Renamed' })]);
  });

  it('keeps the spelling of a profile even where a score spelt the control otherwise', async () => {
    const tenantId = randomUUID();
    const id = randomUUID();
    await repositories.profiles.record(randomUUID(), [profile(id.toLowerCase())], '2026-03-01', WHOLE);
    await repositories.profiles.record(tenantId, [profile(id.toUpperCase())], '2026-03-01', WHOLE);

    expect(await repositories.profiles.current(tenantId)).toMatchObject([{ controlId: id.toUpperCase() }]);
  });
});
