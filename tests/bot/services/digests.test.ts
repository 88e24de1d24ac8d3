import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createChannelDigests } from '../../../bot/services/channelDigests';
import { createChannels } from '../../../bot/services/channels';
import { createDigests } from '../../../bot/services/digests';
import type { DigestService } from '../../../bot/services/services';
import { channelRow, OPERATOR } from '../../support/fakeServices';
import { createJobsBench, type JobsBench } from '../jobs/jobsBench';
import { textsOf } from '../../../domain/language/texts';
import { en } from '../../support/english';

let bench: JobsBench;
beforeAll(async () => {
  bench = await createJobsBench();
}, 120_000);
afterAll(() => bench.close());

let digests: DigestService;
let tenantId: string;
const caller = () => ({ tenantId, userId: OPERATOR, name: 'Mere Totara' });
const TEAM = '19:team@thread.tacv2';

beforeEach(async () => {
  tenantId = randomUUID();
  bench.sent.length = 0;
  const channels = createChannels({ ...bench, firstDigest: null });
  digests = createDigests({
    ...bench,
    tenantId,
    access: { roleOf: () => Promise.resolve('operator'), require: () => Promise.resolve({ ok: true }) },
    pictures: {
      load: () => Promise.resolve(null),
      tenant: () => Promise.resolve(null),
      timeZone: () => Promise.resolve('UTC'),
    },
    content: { make: () => Promise.resolve(null) },
    channels,
    channelDigests: createChannelDigests(bench.repositories),
  });
  const names = { teamName: 'IT staff', channelName: null };
  await channels.added(channelRow({ tenantId, channelId: TEAM, teamId: TEAM }), names, 'en');
});

describe('a digest ordered', () => {
  it('in another channel of the team goes there', async () => {
    expect(await digests.now(caller(), { channelId: '19:second', teamId: TEAM }, en)).toMatchObject({ ok: true });

    expect(bench.sent).toMatchObject([{ name: 'post-digest', payload: { channelId: '19:second' } }]);
    expect(await bench.repositories.channels.find(tenantId, '19:second')).toMatchObject({
      teamName: 'IT staff',
      enabled: false,
    });
  });

  it('in a team the app is not in is refused', async () => {
    expect(await digests.now(caller(), { channelId: '19:x', teamId: '19:other' }, en)).toMatchObject({
      code: 'unknownChannel',
    });
  });

  it('in a chat is not sent to a channel that nobody chose', async () => {
    expect(await digests.now(caller(), null, en)).toMatchObject({ ok: false, code: 'unknownChannel' });

    await digests.schedule(
      caller(),
      { channelId: TEAM, teamId: TEAM },
      { weekday: 1, time: '08:00', timeZone: 'Europe/Berlin' },
      {},
      en,
    );

    expect(await digests.now(caller(), null, en)).toMatchObject({ ok: true });
  });
});

describe('a digest of unknown fate', () => {
  async function unknown(period: string): Promise<void> {
    const { deliveries } = bench.repositories;
    const opened = await deliveries.open(tenantId, TEAM, period, bench.clock.now());
    await deliveries.settle(opened, { state: 'unknown', reason: { code: 'teamsTooSlow' } }, bench.clock.now());
  }
  const again = (period: string) => digests.resolve(caller(), { channelId: TEAM, period }, 'repost', en);

  it('is posted once, however many operators order it at the same time', async () => {
    await unknown('p');

    const answers = await Promise.all([again('p'), again('p'), again('p')]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(bench.sent).toMatchObject([{ name: 'post-digest', payload: { channelId: TEAM, period: 'p-again' } }]);
  });

  it('may be ordered again when that one got lost as well', async () => {
    await unknown('p-again');
    await again('p-again');
    await unknown('p-again-2');
    await again('p-again-2');

    expect(bench.sent.map(({ payload }) => payload)).toMatchObject([{ period: 'p-again-2' }, { period: 'p-again-3' }]);
  });
});

describe('the log', () => {
  const told = async (language: 'en' | 'de') => (await digests.log(tenantId, textsOf(language))).deliveries[0];

  it('says the reason of the same row in the language of its reader, and names the General channel in it', async () => {
    const { deliveries } = bench.repositories;
    const opened = await deliveries.open(tenantId, TEAM, 'p', bench.clock.now());
    const reason = { code: 'appRemoved', answer: '403, BotNotInConversationRoster' } as const;
    await deliveries.settle(opened, { state: 'forbidden', reason }, bench.clock.now());

    expect(await told('en')).toMatchObject({
      channelName: 'General',
      reason: 'The app was removed or blocked there (403, BotNotInConversationRoster).',
    });
    expect(await told('de')).toMatchObject({
      channelName: 'Allgemein',
      reason: 'Die App wurde dort entfernt oder gesperrt (403, BotNotInConversationRoster).',
    });
  });

  it('shows a sentence that was stored before reasons were codes as it is', async () => {
    const { marker } = await bench.repositories.deliveries.open(tenantId, TEAM, 'p', bench.clock.now());
    const reason = 'Teams asked for a pause.';
    await bench.database.kysely.updateTable('delivery').set({ reason }).where('marker', '=', marker).execute();

    expect([(await told('en'))?.reason, (await told('de'))?.reason]).toEqual([reason, reason]);
  });
});
