import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Server } from 'restify';
import { channelRoutes } from '../../../bot/api/channels';
import { digestRoutes } from '../../../bot/api/digests';
import { createApp } from '../../../bot/app';
import { fitDigest } from '../../../bot/cards/digestCard';
import { createMessageAnswerer } from '../../../bot/commands/index';
import { createLogger } from '../../../bot/logging';
import { createChannelDigests } from '../../../bot/services/channelDigests';
import { createChannels } from '../../../bot/services/channels';
import { createDigestContent } from '../../../bot/services/digestContent';
import { createDigests } from '../../../bot/services/digests';
import { createPressAnswerer } from '../../../bot/verbs/index';
import { channelDigestResponse, channelsResponse } from '../../../domain/contract/channels';
import { textsOf } from '../../../domain/language/texts';
import type { Caller } from '../../../domain/ports/conversation';
import { channelRow, createFakeServices, fakeEdge } from '../../support/fakeServices';
import { messageText } from '../../support/shownText';
import { TENANT } from '../../domain/tenants';
import { storedTenant, type StoredTenant } from '../services/storedTenant';

/** The routes on the use cases and a database; the token of a person is the id. */

const CHANNEL = '19:it-staff@thread.tacv2';
const TEAM = '19:team@thread.tacv2';
const MONDAY = { weekday: 1, time: '08:00', timeZone: 'Pacific/Auckland' };

let tenant: StoredTenant;
let server: Server;
let world: ReturnType<typeof servicesOf>;
beforeAll(async () => {
  tenant = await storedTenant((userId) => (userId === 'mere' ? 'operator' : userId === 'ana' ? 'reader' : 'none'));
  world = servicesOf(tenant);
  server = createApp({
    log: createLogger({ level: 'silent' }),
    authenticate: (token) => Promise.resolve(caller(token ?? '')),
    access: tenant.access,
    routes: [...channelRoutes(world.digests), ...digestRoutes(world.digests, draw)],
    processActivity: () => Promise.resolve(),
    tab: { directory: 'no-such-folder', localHosts: [] },
    pictures: { addressOf: () => '', read: () => null },
    readiness: [],
    metrics: new Registry(),
    localClock: null,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server as NodeJS.EventEmitter, 'listening');
}, 60_000);
afterAll(async () => {
  server.close();
  await tenant.close();
});

beforeEach(async () => {
  tenant.jobs.length = 0;
  await tenant.database.kysely.deleteFrom('delivery').execute();
  await tenant.database.kysely.deleteFrom('channel_subscription').execute();
  const names = { teamName: 'School IT', channelName: 'IT staff' };
  await world.channels.added(channelRow({ tenantId: TENANT, channelId: CHANNEL, teamId: TEAM }), names, 'en');
});

const caller = (userId: string): Caller => ({ tenantId: TENANT, userId, name: 'Somebody' });

function servicesOf({ repositories, access, pictures, queue, clock }: StoredTenant) {
  const channels = createChannels({ repositories, queue, clock, firstDigest: null });
  const digests = createDigests({
    tenantId: TENANT,
    repositories,
    access,
    pictures,
    content: createDigestContent({ repositories, pictures, clock, tenantId: TENANT }),
    channels,
    channelDigests: createChannelDigests(repositories),
    queue,
    clock,
  });
  return { ...createFakeServices().services, access, channels, digests };
}

function draw(content: Parameters<typeof fitDigest>[0]) {
  const { tabUrl, pictureUrl } = fakeEdge;
  return fitDigest(content, { digestId: 'preview', tabUrl, pictureUrl, canPress: false }, textsOf(content.language));
}

async function ask(who: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`http://127.0.0.1:${server.address().port}/api/tenants/${TENANT}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: who, connection: 'close', 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, json: (await answer.json()) as any };
}

const settings = (channelId = CHANNEL) => `channels/${encodeURIComponent(channelId)}/digest`;
const only = async () => channelsResponse.parse((await ask('ana', 'channels')).json).channels[0];

/** What the chat answers in the channel. */
async function say(text: string): Promise<string> {
  const answer = createMessageAnswerer({ ...fakeEdge, services: world });
  const place = { kind: 'channel', conversationId: CHANNEL, teamId: TEAM, channelId: CHANNEL } as const;
  const reply = await answer({ caller: caller('mere'), language: 'en', place, text });
  return messageText({ ...reply, attachments: [reply.card, reply.also].map((content) => ({ content })) });
}

describe('the channels', () => {
  it('are listed for whoever may read, with what nobody has chosen yet as null', async () => {
    expect(await only()).toEqual({
      channelId: CHANNEL,
      teamId: TEAM,
      teamName: 'School IT',
      channelName: 'IT staff',
      schedule: null,
      enabled: false,
      nextDueAt: null,
      actions: 5,
      alertDrop: 2,
      language: 'en',
      problem: null,
      lastDigest: null,
    });
  });

  it('are listed with what became of the last digest, and what can be done about it', async () => {
    const { deliveries } = tenant.repositories;
    const opened = await deliveries.open(TENANT, CHANNEL, '2026-11-23T08:00', tenant.clock.now());
    const reason = { code: 'channelGone', answer: '404, ConversationNotFound' } as const;
    await deliveries.settle(opened, { state: 'gone', reason }, new Date('2026-11-25T09:00:00Z'));
    await deliveries.open(TENANT, CHANNEL, 'alert-2026-11-24', new Date('2026-11-25T10:00:00Z'));

    expect((await only())?.lastDigest).toEqual({
      state: 'gone',
      at: '2026-11-25T08:00:00.000Z',
      reason: 'The channel or message is no more (404, ConversationNotFound).',
      remedy: expect.stringContaining('Add the app to another team'),
    });
  });

  it('are kept from whoever has no role', async () => {
    const answer = await ask('hemi', 'channels');
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.json)).not.toContain('IT staff');
  });
});

describe('the settings of a channel', () => {
  it('are changed by an operator, and answered with the channel as it stands then', async () => {
    const body = { schedule: MONDAY, actions: 3, alertDrop: null, language: 'de' };
    const { status, json } = await ask('mere', settings(), body);

    expect(status).toBe(200);
    const { channel, message } = channelDigestResponse.parse(json);
    expect(channel).toMatchObject({ ...body, enabled: true, nextDueAt: '2026-11-29T19:00:00.000Z' });
    expect(message).toContain('Mondays at 08:00 (Pacific/Auckland)');
    expect(message).toContain('3 next steps');
    expect(await only()).toEqual(channel);
  });

  it('stay as they are where they are not named', async () => {
    await ask('mere', settings(), { schedule: MONDAY, actions: 3 });
    await ask('mere', settings(), { alertDrop: 0.5 });
    expect(await only()).toMatchObject({ schedule: MONDAY, actions: 3, alertDrop: 0.5, language: 'en' });
  });

  it('keep day and time while the digest is off', async () => {
    await ask('mere', settings(), { schedule: MONDAY });
    const { json } = await ask('mere', settings(), { schedule: null });
    expect(json.channel).toMatchObject({ schedule: MONDAY, enabled: false, nextDueAt: null });
    expect(json.message).toContain('no more digests');
  });

  it('are not changed by a reader, who is told who may', async () => {
    const { status, json } = await ask('ana', settings(), { schedule: MONDAY });
    expect(status).toBe(403);
    expect(json.error.message).toContain('Only a Security Administrator or Global Administrator');
    expect(await only()).toMatchObject({ schedule: null });
  });

  it('of a channel that the app is not in do not exist', async () => {
    const { status, json } = await ask('mere', settings('19:other@thread.tacv2'), { schedule: MONDAY });
    expect(status).toBe(404);
    expect(json.error).toMatchObject({ code: 'unknownChannel', help: expect.any(String) });
  });

  it.each<[string, unknown, string]>([
    ['nothing', {}, 'nothing to change is named'],
    ['no step', { actions: 0 }, 'actions: from 1 to 10'],
    ['eleven steps', { actions: 11 }, 'actions: from 1 to 10'],
    ['half a step', { actions: 2.5 }, 'actions: '],
    ['a drop too small to notice', { alertDrop: 0.4 }, 'alertDrop: from 0.5 to 50'],
    ['a drop that never comes', { alertDrop: 51 }, 'alertDrop: from 0.5 to 50'],
    ['a language nobody taught it', { language: 'fr' }, 'language: '],
    ['an eighth day', { schedule: { ...MONDAY, weekday: 8 } }, 'schedule.weekday: a day from 1 (Monday) to 7 (Sunday)'],
    ['no time of day', { schedule: { ...MONDAY, time: '24:00' } }, 'schedule.time: a time of day such as 08:00'],
    ['a zone that is none', { schedule: { ...MONDAY, timeZone: 'Mars/Base' } }, '"Mars/Base" is no time zone I know'],
    ['a setting there is not', { colour: 'red' }, 'colour'],
  ])('are refused with the reason for %s, and nothing is changed', async (_name, body, said) => {
    const before = await only();
    const { status, json } = await ask('mere', settings(), body);
    expect([status, json.error.message]).toEqual([422, expect.stringContaining(said)]);
    expect(await only()).toEqual(before);
  });

  it('are said with the words of the chat, whichever changed them', async () => {
    const inChat = [await say('digest monday 08:00 Pacific/Auckland'), await say('digest actions 4')];
    const { json } = await ask('mere', settings(), { schedule: MONDAY, actions: 4 });
    expect(json.message).toBe(inChat.join(' '));
  });

  it('are the ones that the setup card has set', async () => {
    const data = { v: 1, tenantId: TENANT, teamId: TEAM, channel: CHANNEL, ...MONDAY, weekday: '1' };
    const press = createPressAnswerer({ ...fakeEdge, services: world });
    await press({
      caller: caller('mere'),
      language: 'en',
      place: { kind: 'channel', conversationId: CHANNEL, teamId: TEAM, channelId: CHANNEL },
      verb: 'digest.schedule',
      data: { ...data, actions: '8', alertDrop: 'off', language: 'de' },
      messageId: 'message-1',
      pressed: true,
      presser: null,
      storedAs: null,
    });
    expect(await only()).toMatchObject({
      schedule: MONDAY,
      enabled: true,
      actions: 8,
      alertDrop: null,
      language: 'de',
    });
  });
});

describe('a digest ordered in the tab', () => {
  const now = (who: string, channelId = CHANNEL, key = 'one') =>
    ask(who, `${settings(channelId)}/now`, {}, { 'idempotency-key': key });

  it('is on its way, and the channel shows it as the last one', async () => {
    const { status, json } = await now('mere');
    expect(status).toBe(202);
    expect(json.message).toBe('The digest is on its way to the channel IT staff.');
    expect(json.channel.lastDigest).toMatchObject({ state: 'pending' });
    expect(tenant.jobs).toMatchObject([{ name: 'post-digest', payload: { channelId: CHANNEL } }]);
  });

  it('is one post where the same order arrives twice, and another where it is another order', async () => {
    for (const key of ['one', 'one', 'two']) await now('mere', CHANNEL, key);
    expect(await tenant.repositories.deliveries.list(TENANT, 10)).toHaveLength(2);
  });

  it('is refused to a reader, and nothing is posted', async () => {
    expect((await now('ana')).status).toBe(403);
    expect(tenant.jobs).toEqual([]);
  });

  it('is refused where the app is not', async () => {
    expect((await now('mere', '19:other@thread.tacv2')).status).toBe(404);
  });
});

describe('the preview of a channel', () => {
  const preview = (channelId: string) => ask('ana', `digest/preview?channelId=${encodeURIComponent(channelId)}`);

  it('shows as many steps as its digest would, in its language', async () => {
    await ask('mere', settings(), { actions: 2, language: 'de' });
    const { json } = await preview(CHANNEL);
    const text = JSON.stringify(json.body);
    expect(text).toContain('"2 · ');
    expect(text).not.toContain('"3 · ');
    expect(text).toContain('Beste nächste Schritte');
  });

  it('is the card that the chat shows for "digest preview" there', async () => {
    await ask('mere', settings(), { actions: 2 });
    const inTab = messageText({ attachments: [{ content: (await preview(CHANNEL)).json }] });
    expect(await say('digest preview')).toBe(inTab);
  });

  it('of a channel that the app is not in does not exist', async () => {
    expect((await preview('19:other@thread.tacv2')).status).toBe(404);
  });
});
