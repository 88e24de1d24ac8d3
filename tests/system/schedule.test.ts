import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchool } from '../../infra/local/tenant/school';
import { startLocalSystem, until, type LocalSystem } from '../support/localSystem';

let system: LocalSystem;
beforeAll(async () => {
  // A Wednesday: the default digest is due on Mondays.
  system = await startLocalSystem({ tenant: createSchool({ today: new Date('2026-11-18T09:00:00Z') }) });
  await system.send('operator', { type: 'installationUpdate', action: 'add' });
  await until('the first digest is in the channel', () => Promise.resolve(digests().length === 1));
}, 120_000);
afterAll(() => system.stop(), 30_000);

const digests = () =>
  system.m365
    .received()
    .posts.map((post) => JSON.stringify(post.body))
    .filter((body) => body.includes('"digestId"'));

it('a week later the next digest comes by itself, once, and tells the move since the one before', async () => {
  await system.advance(7);
  await until('the second digest is in the channel', () => Promise.resolve(digests().length === 2));
  await system.advance(1);

  const { json } = await system.api('operator', `/api/tenants/${system.tenant.tenantId}/deliveries`);
  const scheduled = json.deliveries.filter(({ period }: { period: string }) =>
    /^\d{4}-\d{2}-\d{2}T08:00$/.test(period),
  );
  expect(scheduled).toHaveLength(1);
  expect(digests()).toHaveLength(2);
  expect(digests()[1]).toMatch(/What moved it since/);
  expect(digests()[1]).not.toBe(digests()[0]);
}, 60_000);

it('a digest that was turned off stays away', async () => {
  const replies = await system.say('operator', 'digest off');
  expect(JSON.stringify(replies)).toMatch(/no more digests/);

  await system.advance(7);

  const { json } = await system.api('operator', `/api/tenants/${system.tenant.tenantId}/overview`);
  expect(json.channel).toMatchObject({ enabled: false, nextDueAt: null });
  expect(digests()).toHaveLength(2);
}, 60_000);

it('a control that Microsoft lists before it scores it is told ahead, until it is scored', async () => {
  const overview = async () => (await system.api('reader', `/api/tenants/${system.tenant.tenantId}/overview`)).json;
  const before = await overview();
  expect(before.forecast.items).toMatchObject([
    { kind: 'added', controlId: 'intune_mobile_email_profiles_requirement' },
  ]);
  expect(before.forecast.headline).toMatch(/^1 new control \(\d+ points\): /);

  await system.advance(7);

  const after = await overview();
  expect(after.forecast).toBeNull();
  expect(after.score.max).toBe(before.forecast.to.max);
}, 60_000);

it('a channel that is told to speak German gets its digests and answers in German', async () => {
  const answer = await system.say('operator', 'digest language deutsch', 'channel');
  expect(JSON.stringify(answer)).toContain('Die Sprache ist Deutsch.');

  await system.say('operator', 'digest now', 'channel');
  await until('the digest is in the channel', () => Promise.resolve(digests().length === 3));
  expect(digests()[2]).toContain('Beste nächste Schritte');
  expect(digests()[2]).toContain('Maßnahmenliste öffnen');
  expect(JSON.stringify(await system.say('reader', 'help', 'channel'))).toContain('Das können Sie schreiben');
  expect(JSON.stringify(await system.say('reader', 'help'))).toContain('This is what you can say');
}, 60_000);
