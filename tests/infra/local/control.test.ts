import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LOCAL_CONTROL_SECRET } from '../../../infra/local/identities';
import { startEchoService } from './support/echoService';
import { startLocalM365, values, type RunningM365 } from './support/localM365';
import { TENANT_ID, tinyTenant } from './support/tinyTenant';

let m365: RunningM365;
beforeEach(async () => {
  m365 = await startLocalM365();
});
afterEach(() => m365.stop());

const addFault = (fault: unknown) => m365.call('/_local/faults', { json: fault });

describe('faults', () => {
  it('answer 429 with Retry-After as often as was asked, then no more', async () => {
    await addFault({ path: '/v1.0/users', status: 429, retryAfter: 7, times: 2 });

    const answers = [await m365.graph('/users'), await m365.graph('/users'), await m365.graph('/users')];

    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(answers[0]?.headers['retry-after']).toBe('7');
    expect(m365.contractBreaches()).toEqual([]);
  });

  it('fit by regular expression and method, on Entra and the connector too', async () => {
    await m365.graph('/users');
    await addFault({ path: '/oauth2/.*/token$', status: 503, method: 'post' });
    await addFault({ path: '^/_connector/', status: 500, body: { error: { code: 'Made', message: 'up' } } });

    expect((await m365.call(`/${TENANT_ID}/oauth2/v2.0/token`, { form: {} })).status).toBe(503);
    expect((await m365.connector('/v3/conversations', { json: {} })).json).toEqual({
      error: { code: 'Made', message: 'up' },
    });
    expect((await m365.graph('/users')).status).toBe(200);
  });

  it('can come before or after the effect', async () => {
    const path = '/users/ada@school.example/sendMail';
    const message = { subject: 'x', toRecipients: [{ emailAddress: { address: 'ben@school.example' } }] };
    await addFault({ path: 'sendMail', status: 503 });
    await addFault({ path: 'sendMail', status: 504, when: 'after' });

    const before = await m365.graph(path, { json: { message } });
    const countBefore = m365.received().mail.length;
    const after = await m365.graph(path, { json: { message } });

    expect([before.status, countBefore, after.status, m365.received().mail.length]).toEqual([503, 0, 504, 1]);
  });

  it('cut the connection in the middle of an answer', async () => {
    await addFault({ path: 'secureScores', breakAfterBytes: 20 });

    await expect(m365.graph('/security/secureScores')).rejects.toThrow('aborted');
  });

  it('can be taken back', async () => {
    await addFault({ path: '/users', status: 500, times: 9 });
    expect((await m365.call('/_local/faults', { method: 'DELETE' })).status).toBe(204);

    expect((await m365.graph('/users')).status).toBe(200);
  });

  it('forbid reading a channel as a tenant without the permission does', async () => {
    const forbidden = { error: { code: 'Forbidden', message: 'Missing role permissions on the request.' } };
    await addFault({ path: '/teams/.*/messages', status: 403, body: forbidden, times: 1 });

    const answer = await m365.graph('/teams/x/channels/y/messages');

    expect(answer).toMatchObject({ status: 403, json: forbidden });
  });

  it.each([
    [{ status: 500 }, 'path'],
    [{ path: '/users' }, 'Nothing to inject'],
    [{ path: '/users', status: 99 }, 'status'],
    [{ path: '/users', delayMs: -1 }, 'delayMs'],
    [{ path: '/users', status: 500, when: 'later' }, 'when'],
  ])('that make no sense are refused: %j', async (fault, word) => {
    const answer = await addFault(fault);

    expect(answer.status).toBe(400);
    expect(answer.text).toContain(word);
  });
});

describe('the clock', () => {
  it('moves on, and the service is told', async () => {
    const service = await startEchoService(() => ({ status: 200, json: { collected: 2 } }));
    m365.connectService(service.url);
    const answer = await m365.call('/_local/advance?days=2', { method: 'POST' });
    await service.stop();

    expect(answer.json).toMatchObject({
      now: '2026-11-22T09:00:00.000Z',
      service: { reached: true, status: 200, answer: { collected: 2 } },
    });
    expect(service.calls).toMatchObject([
      { path: '/_local/clock', headers: { authorization: `Bearer ${LOCAL_CONTROL_SECRET}` } },
    ]);
    expect(service.calls[0]?.body).toBe('{"now":"2026-11-22T09:00:00.000Z"}');
    const scores = await m365.graph('/security/secureScores?$top=1');
    expect(values(scores)).toMatchObject([{ createdDateTime: '2026-11-22T00:00:00Z' }]);
  });

  it('moves on without a service too', async () => {
    const answer = await m365.call('/_local/advance', { method: 'POST' });

    expect(answer).toMatchObject({ status: 200, json: { service: { reached: false } } });
    expect((await m365.call('/_local/clock')).json).toEqual({ now: '2026-11-21T09:00:00.000Z' });
  });

  it.each(['0', '-1', '1.5', 'many'])('refuses %s days', async (days) => {
    expect((await m365.call(`/_local/advance?days=${days}`, { method: 'POST' })).status).toBe(400);
  });

  it('of captured responses stands still', async () => {
    const own = await startLocalM365({ tenant: { ...tinyTenant(), canAdvance: false, isWritable: false } });
    const answer = await own.call('/_local/advance', { method: 'POST' });
    const change = await own.call('/_local/controls/AdminMFAV2', { json: { score: 1 } });
    await own.stop();

    expect([answer.status, change.status]).toEqual([409, 409]);
  });
});

describe('controls', () => {
  it.each([
    ['AdminMFAV2', { score: 7.5, state: 'Ignored' }, 200],
    ['AdminMFAV2', {}, 400],
    ['AdminMFAV2', { score: 'much' }, 400],
    ['NoSuch', { score: 1 }, 404],
  ])('%s changed by %j: %d', async (id, change, status) => {
    expect((await m365.call(`/_local/controls/${id}`, { json: change })).status).toBe(status);
  });
});

it('lists who there is and in which roles', async () => {
  const { json } = await m365.call('/_local/users');

  expect(json).toMatchObject({
    users: [
      { userPrincipalName: 'ada@school.example', roles: ['Global Administrator'] },
      { displayName: 'Ben Example', roles: ['Security Reader'] },
      { roles: [], hasApp: false },
    ],
  });
});

it('says what to do about a path or body it does not know', async () => {
  expect((await m365.call('/_local/nothing')).json).toHaveProperty('error.help');
  const broken = await m365.call('/_local/faults', { method: 'POST', form: { not: 'json' } });
  expect(broken.status).toBe(400);
});

it('answers only callers who asked for this machine by name', async () => {
  const status = await new Promise((resolve, reject) => {
    const outgoing = request(`${m365.url}/_local/users`, {
      ca: m365.ca,
      agent: false,
      // The name in the Host header is not in the certificate: that is what such a page would bring about.
      checkServerIdentity: () => undefined,
      headers: { host: 'rebound.example' },
    });
    outgoing.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });

  expect(status).toBe(403);
});

it('lets only our own pages read across origins', async () => {
  const asked = (origin: string) => m365.call('/_local/users', { headers: { origin } });

  expect((await asked(m365.url)).headers['access-control-allow-origin']).toBe(m365.url);
  expect((await asked('https://elsewhere.example')).headers).not.toHaveProperty('access-control-allow-origin');
});

describe('the host page', () => {
  it('is served from its folder, and nothing beside it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scorekeeper-host-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html>host');
    await writeFile(join(folder, 'host.js'), 'export {}');
    const own = await startLocalM365({ hostPageDir: folder });

    const page = await own.call('/_local/host?view=personal');
    const script = await own.call('/_local/host/host.js');
    const outside = await own.call('/_local/host/..%2F..%2Fetc%2Fpasswd');
    await own.stop();
    await rm(folder, { recursive: true });

    expect(page).toMatchObject({ status: 200, text: '<!doctype html>host' });
    expect(script.headers['content-type']).toContain('text/javascript');
    expect(outside.status).toBe(404);
  });
});
