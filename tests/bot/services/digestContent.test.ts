import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createDigestContent } from '../../../bot/services/digestContent';
import { aScore, aSnapshot, TENANT } from '../../domain/tenants';
import { storedTenant, type StoredTenant } from './storedTenant';
import { en } from '../../support/english';

let tenant: StoredTenant;
beforeEach(async () => {
  tenant = await storedTenant();
}, 60_000);
afterEach(() => tenant.close());

it('the first digest names controls of days that were fetched before any list of them was kept', async () => {
  const { repositories, pictures, clock } = tenant;
  const early = ['AdminMFAV2', 'OneAdmin'].map((controlId) => aScore(controlId, { score: 1, count: 2, total: 5 }));
  await repositories.snapshots.record(aSnapshot(early, { date: '2026-11-14' }));

  const content = await createDigestContent({ repositories, pictures, clock, tenantId: TENANT }).make(
    null,
    {
      asked: true,
    },
    en,
  );

  expect(content?.move).toMatchObject({ since: '2026-11-14' });
  expect(content?.move?.parts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Title of OneAdmin: -1 point.']),
  );
});
