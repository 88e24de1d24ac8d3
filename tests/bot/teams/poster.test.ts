import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createBotAdapter } from '../../../bot/teams/adapter';
import { createConnectorCall } from '../../../bot/teams/connectorCall';
import { createPersonalMessenger } from '../../../bot/teams/personalMessenger';
import { createChannelPoster } from '../../../bot/teams/poster';
import type { ChannelTarget } from '../../../domain/ports/posting';
import {
  answerWith,
  closed,
  listen,
  OPEN_SETTINGS,
  startConnector,
  type ConnectorStep,
} from '../../support/botService';
import { TENANT } from '../../support/sampleDigest';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function poster(script: ConnectorStep[] = [], timeoutMs = 5000) {
  const connector = await startConnector(script);
  closers.push(() => connector.close());
  return { connector, ...posterFor(connector.url, timeoutMs) };
}

function posterFor(serviceUrl: string, timeoutMs = 5000) {
  const { adapter } = createBotAdapter(OPEN_SETTINGS, { connectorTimeoutMs: timeoutMs });
  const channel = createChannelPoster(createConnectorCall({ adapter, botAppId: null }));
  const target: ChannelTarget = {
    tenantId: TENANT,
    channelId: '19:alerts@thread.tacv2',
    teamId: '19:team@thread.tacv2',
    groupId: null,
    serviceUrl,
  };
  const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
  return {
    post: () => channel.post(target, card, 'The digest'),
    update: () => channel.update(target, 'message-1', card, 'The digest'),
  };
}

describe('a post to a channel', () => {
  it('starts a new thread there and answers with the message', async () => {
    const { post, connector } = await poster([
      answerWith(201, { id: '19:alerts@thread.tacv2;messageid=77', activityId: '77' }),
    ]);
    expect(await post()).toEqual({ kind: 'ok', activityId: '77' });
    expect(connector.calls).toEqual([
      {
        method: 'POST',
        path: '/v3/conversations',
        authorization: null,
        body: expect.objectContaining({
          isGroup: true,
          channelData: { channel: { id: '19:alerts@thread.tacv2' }, tenant: { id: TENANT } },
          activity: expect.objectContaining({
            summary: 'The digest',
            attachments: [expect.objectContaining({ contentType: 'application/vnd.microsoft.card.adaptive' })],
          }),
        }),
      },
    ]);
  });

  it('finds the message in the id of the thread where Teams does not name it', async () => {
    const { post } = await poster([answerWith(201, { id: '19:alerts@thread.tacv2;messageid=77' })]);
    expect(await post()).toEqual({ kind: 'ok', activityId: '77' });
  });

  it('is uncertain where Teams took it without naming the message', async () => {
    const { post } = await poster([answerWith(201, {})]);
    expect((await post()).kind).toBe('uncertain');
  });

  it.each([500, 502, 503, 504])('is tried once and uncertain after %s', async (status) => {
    const { post, connector } = await poster([answerWith(status)]);
    expect((await post()).kind).toBe('uncertain');
    expect(connector.calls).toHaveLength(1);
  });

  it('is tried once and uncertain after a cut connection', async () => {
    const { post, connector } = await poster([(response) => response.destroy()]);
    expect((await post()).kind).toBe('uncertain');
    expect(connector.calls).toHaveLength(1);
  });

  it('is uncertain where the answer breaks off', async () => {
    const { post, connector } = await poster([
      (response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"id":', () => response.destroy());
      },
    ]);
    expect((await post()).kind).toBe('uncertain');
    expect(connector.calls).toHaveLength(1);
  });

  it('is uncertain where no answer comes within the time limit', async () => {
    const { post, connector } = await poster([() => undefined], 150);
    expect(await post()).toMatchObject({ kind: 'uncertain', reason: { code: 'teamsTooSlow' } });
    expect(connector.calls).toHaveLength(1);
  });

  it('waits as long as Teams says after 429, and does not try again by itself', async () => {
    const { post, connector } = await poster([answerWith(429, {}, { 'retry-after': '17' })]);
    expect(await post()).toEqual({ kind: 'throttled', retryAfterSeconds: 17 });
    expect(connector.calls).toHaveLength(1);
  });

  it.each([429, 412])('waits a while after %s without a time', async (status) => {
    const { post } = await poster([answerWith(status)]);
    expect(await post()).toEqual({ kind: 'throttled', retryAfterSeconds: 30 });
  });

  it('is forbidden where the app was removed, and says the code', async () => {
    const { post } = await poster([answerWith(403, { error: { code: 'BotNotInConversationRoster' } })]);
    expect(await post()).toMatchObject({
      kind: 'forbidden',
      reason: { code: 'appRemoved', answer: '403, BotNotInConversationRoster' },
    });
  });

  it('is gone where there is no such channel', async () => {
    const { post } = await poster([answerWith(404)]);
    expect((await post()).kind).toBe('gone');
  });

  it.each([400, 401, 413])('fails for good after %s', async (status) => {
    const { post } = await poster([answerWith(status)]);
    expect((await post()).kind).toBe('failed');
  });

  it('does not follow a redirect with its token', async () => {
    const { post, connector } = await poster([answerWith(307, {}, { location: '/elsewhere' })]);
    expect((await post()).kind).toBe('failed');
    expect(connector.calls).toHaveLength(1);
  });

  it('may be tried again where nobody listens, because nothing was sent', async () => {
    const server = createServer();
    const url = await listen(server);
    await closed(server);
    expect(await posterFor(url).post()).toEqual({ kind: 'throttled', retryAfterSeconds: 30 });
  });
});

describe('an update of a post', () => {
  it('replaces the message in its channel', async () => {
    const { update, connector } = await poster();
    expect(await update()).toEqual({ kind: 'ok', activityId: 'message-1' });
    expect(connector.calls[0]).toMatchObject({
      method: 'PUT',
      path: '/v3/conversations/19%3Aalerts%40thread.tacv2/activities/message-1',
      body: { id: 'message-1', type: 'message' },
    });
  });

  it('says when the message is gone', async () => {
    const { update } = await poster([answerWith(404)]);
    expect((await update()).kind).toBe('gone');
  });
});

describe('a message to one person', () => {
  const message = { text: 'How it ended', card: null };
  async function startMessenger(script: ConnectorStep[] = []) {
    const connector = await startConnector(script);
    closers.push(() => connector.close());
    const { adapter } = createBotAdapter(OPEN_SETTINGS, { connectorTimeoutMs: 5000 });
    const call = createConnectorCall({ adapter, botAppId: null });
    const person = { tenantId: TENANT, serviceUrl: connector.url, conversationId: null, memberId: '29:mere' };
    return { connector, person, messenger: createPersonalMessenger({ call, botAppId: 'bot-1' }) };
  }

  it('pressed for in a channel goes into the chat that Teams opens with that person', async () => {
    const { messenger, person, connector } = await startMessenger([answerWith(201, { id: 'a:chat' })]);
    expect(await messenger.send(person, message)).toMatchObject({ kind: 'ok' });
    expect(connector.calls).toMatchObject([
      {
        path: '/v3/conversations',
        body: { isGroup: false, members: [{ id: '29:mere' }], bot: { id: '28:bot-1' }, tenantId: TENANT },
      },
      { path: '/v3/conversations/a%3Achat/activities', body: { text: 'How it ended', textFormat: 'plain' } },
    ]);
  });

  it('goes into the chat it was pressed for in', async () => {
    const { messenger, person, connector } = await startMessenger();
    await messenger.send({ ...person, conversationId: 'a:here' }, { ...message, card: { type: 'AdaptiveCard' } });
    expect(connector.calls).toMatchObject([
      {
        path: '/v3/conversations/a%3Ahere/activities',
        body: { attachments: [{ content: { type: 'AdaptiveCard' } }] },
      },
    ]);
  });

  it('is forbidden where the person does not have the app', async () => {
    const { messenger, person, connector } = await startMessenger([answerWith(403)]);
    expect((await messenger.send(person, message)).kind).toBe('forbidden');
    expect(connector.calls).toHaveLength(1);
  });
});
