import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createCheckAlerts } from '../../../bot/jobs/checkAlerts';
import type { AlertContent } from '../../../domain/digest/content';
import { channelRow } from '../../support/fakeServices';
import { createJobsBench, type JobsBench } from './jobsBench';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

let tenantId: string;
beforeEach(async () => {
  tenantId = randomUUID();
  bench.sent.length = 0;
  for (const channelId of ['19:a', '19:b']) {
    const channel = channelRow({ tenantId, channelId });
    await bench.repositories.channels.meet(channel, channel, channel);
  }
});

const alert = { asOf: '2026-11-24' } as AlertContent;
const check = (makeAlert: (channel: { channelId: string }) => Promise<AlertContent | null>) =>
  createCheckAlerts({ ...bench, makeAlert })({ tenantId });

describe('after new figures', () => {
  it('a channel that should hear of them gets one alert for their day, however often it is looked at', async () => {
    const forB = ({ channelId }: { channelId: string }) => Promise.resolve(channelId === '19:b' ? alert : null);
    await check(forB);
    await check(forB);

    expect(await bench.repositories.deliveries.list(tenantId, 10)).toMatchObject([
      { channelId: '19:b', period: 'alert-2026-11-24', state: 'pending' },
    ]);
    expect(bench.sent[0]).toMatchObject({
      name: 'post-digest',
      payload: { tenantId, channelId: '19:b', period: 'alert-2026-11-24' },
    });
  });

  it('nothing is opened where there is nothing to tell', async () => {
    await check(() => Promise.resolve(null));
    expect(await bench.repositories.deliveries.list(tenantId, 10)).toEqual([]);
  });
});
