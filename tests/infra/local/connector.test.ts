import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { LOCAL_BOT } from '../../../infra/local/identities';
import { startEchoService, type EchoService } from './support/echoService';
import { startLocalM365, values, type RunningM365 } from './support/localM365';
import { CHANNEL_ID, TEAM, TENANT_ID, USERS } from './support/tinyTenant';

let m365: RunningM365;
const stops: (() => Promise<void>)[] = [];
beforeEach(async () => {
  m365 = await startLocalM365();
  stops.push(() => m365.stop());
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function startService(answer: Parameters<typeof startEchoService>[0]): Promise<EchoService> {
  const service = await startEchoService(answer);
  stops.push(() => service.stop());
  return service;
}

const CARD = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: '61.2 %' }] };
const cardActivity = (text: string) => ({
  type: 'message',
  summary: text,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { ...CARD, text } }],
});
const channelActivities = `/v3/conversations/${encodeURIComponent(CHANNEL_ID)}/activities`;
const readChannel = async () =>
  values(await m365.graph(`/teams/${TEAM.groupId}/channels/${encodeURIComponent(CHANNEL_ID)}/messages`));
const newPost = { isGroup: true, channelData: { channel: { id: CHANNEL_ID } } };
async function faultIsTaken(): Promise<void> {
  const { json } = await m365.call('/_local/faults');
  if ((json as { faults: unknown[] }).faults.length > 0) await faultIsTaken();
}
const idOf = (json: unknown) => (json as { id: string }).id;

describe('the connector by itself', () => {
  it('asks for the token of the bot', async () => {
    expect((await m365.call(`/_connector${channelActivities}`, { json: cardActivity('x') })).status).toBe(401);
    const authorization = { headers: { authorization: 'Bearer nonsense' } };
    expect((await m365.call(`/_connector${channelActivities}`, { json: {}, ...authorization })).status).toBe(401);
  });

  it('takes a new post, which Graph then shows with its card as text', async () => {
    const created = await m365.connector('/v3/conversations', {
      json: { ...newPost, activity: cardActivity('Monday') },
    });
    const { id, activityId } = created.json as { id: string; activityId: string };
    const posts = await readChannel();

    expect(created.status).toBe(201);
    expect(id).toBe(`${CHANNEL_ID};messageid=${activityId}`);
    expect(posts).toMatchObject([
      { id: activityId, summary: 'Monday', from: { application: { id: LOCAL_BOT.clientId } } },
    ]);
    const [attachment] = (posts[0]?.['attachments'] ?? []) as { content: string }[];
    expect(JSON.parse(attachment?.content ?? '')).toMatchObject({ ...CARD, text: 'Monday' });
    expect(m365.contractBreaches()).toEqual([]);
  });

  it('lists the newest post first and leaves answers out', async () => {
    const first = await m365.connector(channelActivities, { json: cardActivity('first') });
    await m365.connector(channelActivities, { json: cardActivity('second') });
    const thread = encodeURIComponent(`${CHANNEL_ID};messageid=${idOf(first.json)}`);
    await m365.connector(`/v3/conversations/${thread}/activities`, { json: cardActivity('an answer') });

    expect((await readChannel()).map(({ summary }) => summary)).toEqual(['second', 'first']);
    expect(m365.received().posts).toHaveLength(3);
  });

  it('takes an update of a post, and none of a post that is not there', async () => {
    const posted = await m365.connector(channelActivities, { json: cardActivity('before') });

    const updated = await m365.connector(`${channelActivities}/${idOf(posted.json)}`, {
      method: 'PUT',
      json: cardActivity('after'),
    });
    const missing = await m365.connector(`${channelActivities}/17`, { method: 'PUT', json: cardActivity('x') });

    expect([updated.status, missing.status]).toEqual([200, 404]);
    expect(await readChannel()).toMatchObject([
      { summary: 'after', lastEditedDateTime: expect.stringContaining('2026-11-20') as unknown },
    ]);
    expect(m365.received().updates).toHaveLength(1);
  });

  it('knows the people and channels of a team, by either id', async () => {
    const members = await m365.connector(`/v3/conversations/${encodeURIComponent(TEAM.teamId)}/pagedmembers`);
    const ada = await m365.connector(`/v3/conversations/${encodeURIComponent(CHANNEL_ID)}/members/${USERS.ada}`);
    const team = await m365.connector(`/v3/teams/${encodeURIComponent(TEAM.teamId)}`);
    const channels = await m365.connector(`/v3/teams/${encodeURIComponent(TEAM.teamId)}/conversations`);

    expect(members.json).toMatchObject({ members: [{ id: '29:ada' }, { id: '29:ben' }] });
    expect(ada.json).toMatchObject({ aadObjectId: USERS.ada, userPrincipalName: 'ada@school.example' });
    expect(team.json).toMatchObject({ aadGroupId: TEAM.groupId, channelCount: 2 });
    expect(channels.json).toEqual({ conversations: [{ id: TEAM.teamId }, { id: CHANNEL_ID, name: 'Alerts' }] });
  });

  it('opens a chat with one person and refuses an unknown conversation', async () => {
    const chat = await m365.connector('/v3/conversations', { json: { members: [{ id: USERS.ben }] } });
    const sent = await m365.connector(`/v3/conversations/${idOf(chat.json)}/activities`, { json: { type: 'message' } });
    const unknown = await m365.connector('/v3/conversations/19%3Anowhere/activities', { json: { type: 'message' } });

    expect([chat.status, sent.status, unknown.status]).toEqual([201, 201, 404]);
  });

  it('does not record a post whose sender hung up before it was accepted', async () => {
    await readChannel();
    m365.addFault({ path: '/activities', method: 'POST', delayMs: 200 });
    const killed = new AbortController();
    const attempt = m365.connector(channelActivities, { json: cardActivity('lost'), signal: killed.signal });
    const ended = attempt.catch(() => 'hung up');
    await faultIsTaken();
    killed.abort();
    // Accepted later than the first one would have been.
    m365.addFault({ path: '/activities', method: 'POST', delayMs: 400 });
    await m365.connector(channelActivities, { json: cardActivity('kept') });

    expect(await ended).toBe('hung up');
    const posts = await readChannel();

    expect(posts.map(({ summary }) => summary)).toEqual(['kept']);
    expect(m365.received().posts).toHaveLength(1);
  });

  it('has recorded a post whose sender hung up after it was accepted', async () => {
    m365.addFault({ path: '/activities', method: 'POST', breakAfterBytes: 0 });

    await expect(m365.connector(channelActivities, { json: cardActivity('there') })).rejects.toThrow();

    expect(await readChannel()).toMatchObject([{ summary: 'there' }]);
  });
});

describe('with a Playground', () => {
  it('passes on everything but the token, and records what was accepted', async () => {
    const playground = await startService(({ path }) =>
      path.includes('refused') ? { status: 413 } : { status: 200, json: { id: '4711' } },
    );
    m365.connectPlayground(playground.url);

    const posted = await m365.connector(channelActivities, { json: cardActivity('through') });
    await m365.connector('/v3/conversations/refused/activities', { json: cardActivity('too large') });
    await m365.connector('/v3/attachments/17?view=small');

    expect(posted.json).toEqual({ id: '4711' });
    expect(playground.calls.map(({ path }) => path)).toEqual([
      `/_connector${channelActivities}`,
      '/_connector/v3/conversations/refused/activities',
      '/_connector/v3/attachments/17?view=small',
    ]);
    expect(playground.calls[0]?.headers.authorization).toBeUndefined();
    expect(await readChannel()).toMatchObject([{ id: '4711', summary: 'through' }]);
    expect(m365.received().posts).toHaveLength(1);
  });

  it('looks a member up by the id the Playground knows', async () => {
    const playground = await startService(() => ({ status: 200, json: {} }));
    m365.connectPlayground(playground.url);

    await m365.connector(`/v3/conversations/x/members/${USERS.ada}`);

    expect(playground.calls[0]?.path).toBe('/_connector/v3/conversations/x/members/29%3Aada');
  });

  it('that is gone, answers 502', async () => {
    m365.connectPlayground('http://127.0.0.1:9');

    expect((await m365.connector(channelActivities, { json: {} })).status).toBe(502);
  });
});

describe('activities on their way to the service', () => {
  const activity = {
    type: 'message',
    text: 'score',
    serviceUrl: 'http://localhost:56150/_connector',
    from: { id: '29:ada', name: 'Ada Example' },
    conversation: { id: `${CHANNEL_ID};messageid=17`, conversationType: 'channel' },
    channelData: { team: { id: TEAM.teamId } },
  };

  it('are signed so that the bot can check them, and filled with what Teams gives', async () => {
    const service = await startService(() => ({ status: 202, json: { said: 'so' } }));
    m365.connectService(service.url);

    const answer = await m365.call('/_local/bot/activities', { json: activity });
    const [call] = service.calls;
    const keys = (await m365.call('/_bot/keys')).json as JSONWebKeySet;
    const token = String(call?.headers.authorization).replace('Bearer ', '');
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer: 'https://api.botframework.com',
      audience: LOCAL_BOT.clientId,
    });

    expect(answer).toMatchObject({ status: 202, json: { said: 'so' } });
    expect(call?.path).toBe('/api/messages');
    expect(payload['serviceurl']).toBe(`${m365.url}/_connector/`);
    expect(keys.keys[0]).toMatchObject({ endorsements: ['msteams'] });
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      text: 'score',
      serviceUrl: `${m365.url}/_connector/`,
      from: { aadObjectId: USERS.ada },
      conversation: { tenantId: TENANT_ID },
      channelData: { tenant: { id: TENANT_ID }, team: { aadGroupId: TEAM.groupId } },
    });
  });

  it('are described to the bot', async () => {
    const { json } = await m365.call('/_bot/.well-known/openidconfiguration');

    expect(json).toMatchObject({ issuer: 'https://api.botframework.com', jwks_uri: `${m365.url}/_bot/keys` });
  });

  it('cannot go to a service that is not there', async () => {
    expect((await m365.call('/_local/bot/activities', { json: activity })).status).toBe(503);
    await expect(m365.call('/_local/bot/activities', { method: 'HEAD' })).rejects.toThrow();
  });

  it('are awaited by HEAD until the service is ready', async () => {
    let ready = false;
    const service = await startService(() => ({ status: ready ? 200 : 503 }));
    m365.connectService(service.url);

    await expect(m365.call('/_local/bot/activities', { method: 'HEAD' })).rejects.toThrow();
    ready = true;
    expect((await m365.call('/_local/bot/activities', { method: 'HEAD' })).status).toBe(200);
    expect((await m365.call('/_local/bot/activities')).status).toBe(200);
  });

  it('open a chat that the bot may answer in', async () => {
    const service = await startService(() => ({ status: 200 }));
    m365.connectService(service.url);
    const chat = { ...activity, conversation: { id: 'a:chat', conversationType: 'personal' } };
    await m365.call('/_local/bot/activities', { json: chat });

    const members = await m365.connector('/v3/conversations/a%3Achat/members');

    expect(members.json).toMatchObject([{ id: '29:ada' }]);
    expect((await m365.connector('/v3/conversations/a%3Achat/activities', { json: { type: 'message' } })).status).toBe(
      201,
    );
  });
});
