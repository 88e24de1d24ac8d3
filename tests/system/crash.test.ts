import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startLocalSystem, until, type LocalSystem } from '../support/localSystem';

/** Posts of digests that arrived in the channel, as the connector took them. */
const digestsIn = ({ m365, channelId }: LocalSystem) =>
  m365
    .received()
    .posts.filter(
      (post) => post.conversationId.startsWith(channelId) && JSON.stringify(post.body).includes('digestId'),
    );

const CREATE = '/_connector/v3/conversations$';

let system: LocalSystem;

let before: number;

beforeAll(async () => {
  system = await startLocalSystem();
}, 90_000);
afterAll(async () => {
  await system.stop();
}, 30_000);
beforeEach(() => {
  before = digestsIn(system).length;
});
afterEach(() => {
  system.m365.clearFaults();
});

/** Digests that arrived in this test. */
const arrived = () => digestsIn(system).length - before;

/** The digest of a newly opened channel is ordered, and comes to rest as `fault` says. */
async function orderDigest(): Promise<void> {
  const installed = system.send('operator', { type: 'installationUpdate', action: 'add' });
  await installed.catch(() => undefined);
}

async function deliveries(): Promise<
  { state: string; reason: string | null; period: string; channelId: string; canRepost: boolean }[]
> {
  const { json } = await system.api('operator', `/api/tenants/${system.tenant.tenantId}/deliveries`);
  return json.deliveries;
}

async function stateIs(state: string): Promise<void> {
  await until(`the delivery is ${state}`, async () => (await deliveries())[0]?.state === state, 60_000);
}

describe('a service killed with -9', () => {
  it('before the post loses no digest: it is posted once after the restart', async () => {
    system.m365.addFault({ path: CREATE, method: 'POST', delayMs: 60_000, when: 'before' });
    await orderDigest();
    await stateIs('sending');
    await system.kill();
    system.m365.clearFaults();
    expect(arrived()).toBe(0);

    await system.start();
    await stateIs('sent');

    expect(arrived()).toBe(1);
  }, 180_000);

  it('between the post and its record finds the digest in the channel and posts no second one', async () => {
    system.m365.addFault({ path: CREATE, method: 'POST', delayMs: 60_000, when: 'after' });
    await orderDigest();
    await until('the post has arrived', () => Promise.resolve(arrived() === 1), 60_000);
    await system.kill();
    system.m365.clearFaults();

    await system.start();
    await stateIs('sent');

    expect(arrived()).toBe(1);
  }, 180_000);

  it('after the post leaves it as it is', async () => {
    await orderDigest();
    await stateIs('sent');
    await system.kill();

    await system.start();
    await stateIs('sent');

    expect(arrived()).toBe(1);
  }, 180_000);

  it('says "unknown" where the channel may not be read, and posts again only when an operator says so', async () => {
    system.m365.addFault({ path: CREATE, method: 'POST', delayMs: 60_000, when: 'after' });
    system.m365.addFault({ path: '/messages', method: 'GET', status: 403, times: 100 });
    await orderDigest();
    await until('the post has arrived', () => Promise.resolve(arrived() === 1), 60_000);
    await system.kill();

    await system.start();
    await stateIs('unknown');
    const [unknown] = await deliveries();
    expect(unknown).toMatchObject({ canRepost: true });
    expect(unknown?.reason).toContain('could not be read');
    expect(arrived()).toBe(1);
    expect(JSON.stringify(await system.say('operator', 'log'))).toContain('digest.resolve');

    const refused = await system.api('reader', `/api/tenants/${system.tenant.tenantId}/deliveries/resolve`, {
      body: { channelId: unknown?.channelId, period: unknown?.period, action: 'repost' },
    });
    expect(refused.status).toBe(403);

    system.m365.clearFaults();
    const ordered = await system.api('operator', `/api/tenants/${system.tenant.tenantId}/deliveries/resolve`, {
      body: { channelId: unknown?.channelId, period: unknown?.period, action: 'repost' },
    });
    expect(ordered.status).toBe(200);
    await stateIs('sent');
    expect(arrived()).toBe(2);
  }, 180_000);
});
