import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDigestContent } from '../../../bot/services/digestContent';
import { TENANT } from '../../domain/tenants';
import { MERE, storedTenant, type StoredTenant } from './storedTenant';
import { en } from '../../support/english';

let tenant: StoredTenant;
beforeAll(async () => {
  tenant = await storedTenant();
}, 120_000);
afterAll(() => tenant.close());

describe("the tenant's time zone", () => {
  it('is UTC as long as nobody has chosen a digest', async () => {
    expect(await tenant.pictures.timeZone(TENANT)).toBe('UTC');
  });

  it('is that of the digest: also for a preview outside of its channel, for the day of names and for decisions', async () => {
    await chosen('19:a', 'Europe/Berlin', false);
    await chosen('19:b', 'Pacific/Auckland', true);
    expect(await tenant.pictures.timeZone(TENANT)).toBe('Pacific/Auckland');

    tenant.setNow('2026-11-24T19:30:00Z');
    const { repositories, pictures, clock } = tenant;
    const preview = await createDigestContent({ repositories, pictures, clock, tenantId: TENANT }).make(
      null,
      {
        asked: true,
      },
      en,
    );
    expect(preview).toMatchObject({ postedOn: '2026-11-25', timeZone: 'Pacific/Auckland' });
    const people = await tenant.people.affected(MERE, 'AdminMFAV2', en);
    expect(people).toMatchObject({ people: { asOf: '2026-11-25' } });
  });

  async function chosen(channelId: string, timeZone: string, enabled: boolean): Promise<void> {
    const target = { tenantId: TENANT, channelId, teamId: '19:t', groupId: null, serviceUrl: 'https://smba.example/' };
    const schedule = { weekday: 1 as const, time: '08:00', timeZone };
    const names = { teamName: null, channelName: null };
    await tenant.repositories.channels.meet(target, names, { schedule, enabled, nextDueAt: null, language: 'en' });
  }
});
