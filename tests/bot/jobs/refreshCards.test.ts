import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createRefreshCards } from '../../../bot/jobs/refreshCards';
import { aPicture } from '../../domain/tenants';
import { channelRow } from '../../support/fakeServices';
import { digestContent } from '../../support/sampleDigest';
import { createJobsBench, type JobsBench } from './jobsBench';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

const controlId = 'BlockLegacyAuthentication';

async function postedDigest(): Promise<{ tenantId: string; channelId: string }> {
  const tenantId = randomUUID();
  const channel = channelRow({ tenantId, channelId: `19:${tenantId}@thread.tacv2` });
  const { channels, deliveries } = bench.repositories;
  await channels.meet(channel, channel, channel);
  const opened = await deliveries.open(tenantId, channel.channelId, 'p', bench.clock.now());
  const sending = await deliveries.markSending(opened, digestContent(), bench.clock.now());
  if (sending === null) throw new Error('Another process has it.');
  await deliveries.settle(sending, { state: 'sent', activityId: '1' }, bench.clock.now());
  return channel;
}

function unanswered() {
  const updates: string[] = [];
  const update = (_target: unknown, activityId: string) => {
    updates.push(activityId);
    return Promise.resolve({ kind: 'uncertain', reason: { code: 'teamsTooSlow' } } as const);
  };
  const job = createRefreshCards({
    ...bench,
    loadPicture: () => Promise.resolve(aPicture([], [])),
    poster: { post: update as never, update },
    drawCard: () => ({}),
    summaryOf: () => '',
  });
  return { job, updates };
}

it('gives up a card that Teams never answers for, with growing pauses before', async () => {
  const { tenantId } = await postedDigest();
  const { job, updates } = unanswered();
  const pauses: number[] = [];
  const jobs = [{ tenantId, controlId }];
  for (const next of jobs) {
    bench.sent.length = 0;
    await job(next);
    for (const { payload, afterMs } of bench.sent) {
      pauses.push(afterMs);
      jobs.push(payload as typeof next);
    }
  }

  expect(updates.length).toBeLessThanOrEqual(8);
  expect(pauses[0]).toBe(10_000);
  expect(pauses.at(-1)).toBe(640_000);
});

it('waits where the limit of requests to the channel is used up', async () => {
  const { tenantId, channelId } = await postedDigest();
  for (let taken = 0; taken < 7; taken += 1) {
    await bench.repositories.rateLimits.take(`channel/${channelId}`, { capacity: 7, perSecond: 0.001 }, new Date());
  }
  const { job, updates } = unanswered();

  await job({ tenantId, controlId });

  expect(updates).toEqual([]);
  expect(bench.sent.at(-1)).toMatchObject({ name: 'refresh-cards', payload: { tenantId, controlId, tries: 1 } });
});
