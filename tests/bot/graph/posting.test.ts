import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createUserNotifier } from '../../../bot/graph/activityNotification';
import { createChannelReader } from '../../../bot/graph/channelMessages';
import { startScriptedGraph, TENANT } from './scriptedGraph';
import type { ScriptedGraph } from './scriptedGraph';

let graph: ScriptedGraph;
beforeAll(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.reset());
afterAll(() => graph.close());

describe('a notice in the activity feed', () => {
  const notifier = () => createUserNotifier(graph.client(), { name: 'actionNeedsYou', titleParameter: 'action' });
  const notice = {
    title: 'Set up MFA',
    preview: 'p'.repeat(200),
    link: 'https://teams.microsoft.com/l/entity/x',
    chainId: 7,
  };
  const SEND = '/users/u1/teamwork/sendActivityNotification';

  it('names the action, links to it and fits the preview', async () => {
    graph.script(SEND, { status: 204 });
    expect(await notifier().notify(TENANT, 'u1', notice)).toEqual({ kind: 'sent' });
    expect(graph.received[0]?.body).toEqual({
      topic: { source: 'text', value: 'Set up MFA', webUrl: notice.link },
      activityType: 'actionNeedsYou',
      chainId: 7,
      previewText: { content: `${'p'.repeat(147)}...` },
      templateParameters: [{ name: 'action', value: 'Set up MFA' }],
    });
  });

  it('that must wait says how long', async () => {
    graph.script(SEND, { status: 429, headers: { 'Retry-After': '90' } });
    expect(await notifier().notify(TENANT, 'u1', notice)).toEqual({ kind: 'throttled', retryAfterSeconds: 90 });
  });

  it('to somebody without the app says what to do', async () => {
    graph.script(SEND, {
      status: 403,
      body: {
        error: {
          code: 'Forbidden',
          message: "Application with AAD App Id 'x' is not authorized to generate custom text notifications.",
        },
      },
    });
    expect(await notifier().notify(TENANT, 'u1', notice)).toEqual({
      kind: 'refused',
      reason: { code: 'appNotInstalled' },
    });
  });

  it.each([
    ['a 503', { status: 503 }],
    ['a broken connection', { drop: true }],
  ])('is uncertain after %s and is not sent again', async (_name, fault) => {
    graph.script(SEND, fault);
    expect((await notifier().notify(TENANT, 'u1', notice)).kind).toBe('uncertain');
    expect(graph.received).toHaveLength(1);
  });

  it('that never left can be sent later', async () => {
    const client = graph.client({ credentialFor: () => ({ getToken: () => Promise.reject(new Error('no network')) }) });
    const offline = createUserNotifier(client, { name: 'actionNeedsYou', titleParameter: 'action' });
    expect(await offline.notify(TENANT, 'u1', notice)).toEqual({ kind: 'throttled', retryAfterSeconds: null });
  });
});

describe('a post looked for in a channel', () => {
  const reader = () => createChannelReader(graph.client());
  const target = {
    tenantId: TENANT,
    channelId: '19:abc@thread.tacv2',
    teamId: '19:t',
    groupId: 'g1',
    serviceUrl: 'https://x',
  };
  const since = new Date('2026-11-22T08:00:00Z');
  const MESSAGES = '/teams/g1/channels/19%3Aabc%40thread.tacv2/messages';
  const message = (id: string, content: string, at = '2026-11-22T09:00:00Z') => ({
    id,
    lastModifiedDateTime: at,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  });

  it('is found by the marker in its card', async () => {
    graph.script(MESSAGES, { body: { value: [message('1', '{"other":1}'), message('2', '{"digestId":"mark-7"}')] } });
    expect(await reader().find(target, 'mark-7', since)).toEqual({ kind: 'found', activityId: '2' });
  });

  it('is absent where nothing newer carries it, and older pages are left alone', async () => {
    graph.script(MESSAGES, {
      body: {
        value: [message('1', '{}', '2026-11-20T09:00:00Z')],
        '@odata.nextLink': `${graph.baseUrl}/v1.0${MESSAGES}?p=2`,
      },
    });
    expect(await reader().find(target, 'mark-7', since)).toEqual({ kind: 'absent' });
    expect(graph.received).toHaveLength(1);
  });

  it('is looked for on the next page too', async () => {
    graph.script(`${MESSAGES}?p=2`, { body: { value: [message('2', 'mark-7')] } });
    graph.script(MESSAGES, {
      body: { value: [message('1', '{}')], '@odata.nextLink': `${graph.baseUrl}/v1.0${MESSAGES}?p=2` },
    });
    expect(await reader().find(target, 'mark-7', since)).toEqual({ kind: 'found', activityId: '2' });
  });

  it('cannot be looked for without the permission', async () => {
    graph.script(MESSAGES, {
      status: 403,
      body: { error: { code: 'Forbidden', message: 'Missing role permissions.' } },
    });
    expect(await reader().find(target, 'mark-7', since)).toEqual({
      kind: 'unreadable',
      reason: { code: 'channelDenied', fault: { kind: 'denied', permissions: ['ChannelMessage.Read.Group'] } },
    });
  });

  it('cannot be looked for where Teams named no group', async () => {
    expect((await reader().find({ ...target, groupId: null }, 'mark-7', since)).kind).toBe('unreadable');
  });

  it('is looked for later where Graph fails now', async () => {
    graph.script(MESSAGES, { status: 500 });
    await expect(reader().find(target, 'mark-7', since)).rejects.toMatchObject({ kind: 'serverError' });
  });
});
