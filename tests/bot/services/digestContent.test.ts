import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createDigestContent } from '../../../bot/services/digestContent';
import { channelRow } from '../../support/fakeServices';
import { digestContent } from '../../support/sampleDigest';
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

it('a channel hears how what it was told of beforehand has turned out, and another one that was not told does not', async () => {
  const { repositories, pictures, clock } = tenant;
  const channelIn = (channelId: string) => {
    const channel = channelRow({ tenantId: TENANT, channelId });
    return repositories.channels.meet(channel, channel, channel);
  };
  const [told, other] = [await channelIn('19:told@thread.tacv2'), await channelIn('19:other@thread.tacv2')];
  const change = { controlId: 'OneAdmin', kind: 'added', worth: 5, percent: -0.4 } as const;
  const opened = await repositories.deliveries.open(TENANT, told.channelId, 'p', clock.now());
  const forecast = { headline: '', controlIds: ['OneAdmin'], changes: [change] };
  const sending = await repositories.deliveries.markSending(opened, digestContent({ forecast }), clock.now());
  if (sending === null) throw new Error('Another process has it.');
  await repositories.deliveries.settle(sending, { state: 'sent', activityId: '1' }, clock.now());
  const contents = createDigestContent({ repositories, pictures, clock, tenantId: TENANT });

  expect((await contents.make(told, { asked: true }, en))?.foretold?.controlIds).toEqual(['OneAdmin']);
  expect((await contents.make(other, { asked: true }, en))?.foretold).toBeNull();
});
