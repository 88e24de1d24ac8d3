import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TENANT } from '../../domain/tenants';
import { storedTenant, type StoredTenant } from './storedTenant';

let tenant: StoredTenant;
beforeAll(async () => {
  tenant = await storedTenant();
}, 120_000);
afterAll(() => tenant.close());

it('knows since when Microsoft could not be read', async () => {
  const { tenants } = tenant.repositories;
  await tenants.recordCollection(TENANT, '2026-11-22T07:20:00.000Z', null);
  await tenants.recordCollectProblem(TENANT, 'Graph refuses the sign-in.');
  expect((await tenant.pictures.load(TENANT))?.collection).toEqual({
    lastReadAt: '2026-11-22T07:20:00.000Z',
    problem: 'Graph refuses the sign-in.',
  });
});
