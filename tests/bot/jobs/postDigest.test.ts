import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createPostDigest } from '../../../bot/jobs/postDigest';
import type { PostResult } from '../../../domain/ports/posting';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { channelRow } from '../../support/fakeServices';
import { digestContent } from '../../support/sampleDigest';
import { createJobsBench, type JobsBench } from './jobsBench';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

let row: { tenantId: string; channelId: string; period: string };
let posts: number;
let nameInTeams: string | null = null;
beforeEach(async () => {
  const tenantId = randomUUID();
  const channel = channelRow({ tenantId, channelId: `19:${tenantId}@thread.tacv2` });
  row = { tenantId, channelId: channel.channelId, period: 'p' };
  posts = 0;
  nameInTeams = null;
  await bench.repositories.channels.meet(channel, channel, channel);
  await bench.repositories.deliveries.open(tenantId, channel.channelId, 'p', bench.clock.now());
});

const ABSENT = () => Promise.resolve({ kind: 'absent' } as const);
function job(answer: () => PostResult | Promise<PostResult>, find: () => ReturnType<typeof ABSENT> = ABSENT) {
  const post = async () => {
    posts += 1;
    return answer();
  };
  return createPostDigest({
    ...bench,
    poster: { post, update: post },
    reader: { find },
    names: { nameOf: () => Promise.resolve(nameInTeams) },
    makeContent: () => Promise.resolve({ kind: 'post', content: digestContent() }),
    drawCard: () => ({}),
    summaryOf: () => '',
  });
}
const jobs = () => bench.sent.filter(({ payload }) => JSON.stringify(payload).includes(row.tenantId));
const stored = () => bench.repositories.deliveries.find(row.tenantId, row.channelId, row.period);

it('a channel that Teams calls otherwise by now has its new name from the next post on', async () => {
  nameInTeams = 'Security news';
  await job(() => ({ kind: 'ok', activityId: '1' }))(row);
  const renamed = await bench.repositories.channels.find(row.tenantId, row.channelId);
  expect(renamed?.channelName).toBe('Security news');
});

it('a channel whose name Teams does not say keeps the one it has', async () => {
  const before = await bench.repositories.channels.find(row.tenantId, row.channelId);
  await job(() => ({ kind: 'ok', activityId: '1' }))(row);
  expect(await bench.repositories.channels.find(row.tenantId, row.channelId)).toEqual(before);
});

it('a channel that was deleted gets no post, and the log says so with its reason', async () => {
  await job(() => ({ kind: 'gone', reason: { code: 'channelGone', answer: '404' } }))(row);
  expect(await stored()).toMatchObject({ state: 'gone', reason: { code: 'channelGone', answer: '404' } });
});

it('a digest that another process is sending now is left to it', async () => {
  const second = job(() => ({ kind: 'ok', activityId: '2' }));
  await job(async () => {
    await second(row);
    return { kind: 'ok', activityId: '1' };
  })(row);

  expect(posts).toBe(1);
  expect(await stored()).toMatchObject({ state: 'sent', activityId: '1' });
});

it('a digest left in sending for two minutes is looked for and posted', async () => {
  const opened = await stored();
  if (opened === null) throw new Error('No delivery.');
  await bench.repositories.deliveries.markSending(opened, digestContent(), bench.clock.now());
  bench.pass(120);

  await job(() => ({ kind: 'ok', activityId: '1' }))(row);

  expect(await stored()).toMatchObject({ state: 'sent', attempts: 2 });
});

it('a job that comes before the time Teams named does not post, even where it named 0 seconds', async () => {
  const throttled = job(() => ({ kind: 'throttled', retryAfterSeconds: 0 }));
  await throttled(row);
  await throttled(row);

  expect(posts).toBe(1);
  expect(jobs()).toEqual([{ name: 'post-digest', payload: row, afterMs: 2000 }]);
});

it('while Graph is down one job waits, longer and longer, and nothing is posted', async () => {
  await job(() => ({ kind: 'uncertain', reason: { code: 'teamsTooSlow' } }))(row);
  const down = job(
    () => ({ kind: 'ok', activityId: '2' }),
    () => Promise.reject(new SourceUnavailable({ kind: 'failing', status: 503 }, 'Graph failed (503).', 'Wait.')),
  );
  for (const seconds of [10, 30, 3600]) {
    bench.pass(seconds);
    await down(row);
    await down(row);
  }

  expect(posts).toBe(1);
  expect(jobs().map(({ afterMs }) => afterMs)).toEqual([10_000, 30_000, 40_000, 900_000]);
  expect(await stored()).toMatchObject({
    state: 'pending',
    reason: { code: 'channelNotReadableNow', fault: { kind: 'failing', status: 503 } },
  });
});
