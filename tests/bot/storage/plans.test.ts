import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Database } from '../../../bot/storage/database';
import { createRepositories } from '../../../bot/storage/repositories';
import type { Repositories, SavedPlan } from '../../../domain/ports/repositories';
import { BACKENDS } from '../../support/database';

function plan(tenantId: string, savedAt: string, values: Partial<SavedPlan> = {}): SavedPlan {
  return {
    tenantId,
    savedAt,
    savedBy: { id: 'p1', name: 'Mere Tane' },
    query: { target: 66, userImpact: 'low' },
    asOf: '2026-11-22',
    from: 61.2,
    percent: 66.04,
    controlIds: ['OneAdmin', '11770.MDA_Google_EnableTwoFactorAuth'],
    ...values,
  };
}

describe.each(BACKENDS)('saved plans on $backend', ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  beforeAll(async () => {
    database = await open();
    repositories = createRepositories(database);
  }, 120_000);
  afterAll(() => database.close());

  it('gives back the newest one as it was saved, of that tenant alone', async () => {
    const [tenantId, other] = [randomUUID(), randomUUID()];
    expect(await repositories.plans.newest(tenantId)).toBeNull();
    const newest = plan(tenantId, '2026-11-23T08:00:00.250Z', { percent: null, from: null });
    await repositories.plans.save(newest);
    await repositories.plans.save(plan(tenantId, '2026-11-22T08:00:00.000Z'));
    await repositories.plans.save(plan(other, '2026-11-24T08:00:00.000Z'));
    expect(await repositories.plans.newest(tenantId)).toEqual(newest);
  });

  it('takes a second save of the same moment for the newer word', async () => {
    const tenantId = randomUUID();
    await repositories.plans.save(plan(tenantId, '2026-11-23T08:00:00.000Z'));
    const second = plan(tenantId, '2026-11-23T08:00:00.000Z', { controlIds: [] });
    await repositories.plans.save(second);
    expect(await repositories.plans.newest(tenantId)).toEqual(second);
  });
});
