import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createNotifyPerson } from '../../../bot/jobs/notifyPerson';
import type { NotifyResult } from '../../../domain/ports/posting';
import { channelRow } from '../../support/fakeServices';
import { createJobsBench, type JobsBench } from './jobsBench';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

let key: { tenantId: string; controlId: string; personId: string; week: string };
let previews: string[];
beforeEach(async () => {
  key = { tenantId: randomUUID(), controlId: 'AdminMFAV2', personId: 'p1', week: '2026-W48' };
  previews = [];
  const sentBy = { id: 'p0', name: 'Mere Totara' };
  const row = { ...key, personName: 'Hemi Walker', note: 'Please do it today.', sentBy };
  await bench.repositories.notices.open(row, bench.clock.now());
});

function job(answer: () => NotifyResult | Promise<NotifyResult>) {
  const notify = async (_tenantId: string, _userId: string, { preview }: { preview: string }) => {
    previews.push(preview);
    return answer();
  };
  return createNotifyPerson({ ...bench, notifier: { notify }, actionLink: (controlId) => `https://x/${controlId}` });
}
const stored = async () => (await bench.repositories.notices.list(key.tenantId))[0];

it('a notice says who asks', async () => {
  await job(() => ({ kind: 'sent' }))(key);

  expect(previews).toEqual(['Mere Totara asks: Please do it today.']);
});

it('a notice is in the language of the channel that gets the digest, because nobody knows that of the person', async () => {
  const { tenantId } = key;
  const channel = channelRow({ tenantId, language: 'de' });
  await bench.repositories.channels.meet(channel, channel, { ...channel, enabled: true });
  await job(() => ({ kind: 'sent' }))(key);

  expect(previews).toEqual(['Mere Totara bittet Sie: Please do it today.']);
});

it('a notice that another process is sending now is left to it', async () => {
  const second = job(() => ({ kind: 'sent' }));
  await job(async () => {
    await second(key);
    return { kind: 'sent' };
  })(key);

  expect(previews).toHaveLength(1);
  expect(await stored()).toMatchObject({ state: 'sent' });
});

it('a job that comes before the time Teams named does not send, even where it named 0 seconds', async () => {
  const throttled = job(() => ({ kind: 'throttled', retryAfterSeconds: 0 }));
  await throttled(key);
  await throttled(key);

  expect(previews).toHaveLength(1);
  expect(bench.sent.filter(({ payload }) => JSON.stringify(payload).includes(key.tenantId))).toEqual([
    { name: 'notify-person', payload: key, afterMs: 5000 },
  ]);
});
