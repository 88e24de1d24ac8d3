import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Server } from 'restify';
import { createApp, type AppDeps } from '../../../bot/app';
import { createLogger } from '../../../bot/logging';
import { createPictureAddresses } from '../../../bot/pictures/pictureAddress';

let server: Server | null = null;
afterEach(() => {
  server?.close();
  server = null;
});

/** The app with nothing behind it that these requests reach. */
async function listening(change: Partial<AppDeps> = {}): Promise<string> {
  server = createApp({
    log: createLogger({ level: 'silent' }),
    authenticate: () => Promise.reject(new Error('not asked')),
    access: { roleOf: () => Promise.resolve('none'), require: () => Promise.resolve({ ok: true }) },
    routes: [],
    processActivity: () => Promise.resolve(),
    tab: { directory: 'no-such-folder', localHosts: [] },
    pictures: { addressOf: () => '', read: () => null },
    readiness: [],
    metrics: new Registry(),
    localClock: null,
    ...change,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server as NodeJS.EventEmitter, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

it('a fault nobody foresaw says nothing of itself', async () => {
  const url = await listening({
    pictures: {
      addressOf: () => '',
      read: () => {
        throw new TypeError('the secret is 42');
      },
    },
  });

  const answer = await fetch(`${url}/pictures/x.png`);

  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe(
    JSON.stringify({ error: { code: 'fault', message: 'Something went wrong here.', help: 'Try again in a minute.' } }),
  );
});

it('a picture of a year of days is found at its address', async () => {
  const now = () => new Date('2026-11-23T08:00:00Z');
  const secret = 'a secret of the test';
  const addresses = createPictureAddresses({ publicUrl: '', secret, now, validDays: 1 });
  const url = await listening({ pictures: addresses });
  const days = Array.from({ length: 366 }, (_, day) => day);
  const tenths = days.map(() => 614);

  const answer = await fetch(
    url + addresses.addressOf({ kind: 'trend', language: 'en', from: '2025-11-23', days, tenths }),
  );

  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
});

it.each([
  ['an unknown path', '/nothing', {}, 404, 'notFound'],
  [
    'a broken body',
    '/api/messages',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' },
    400,
    'badRequest',
  ],
  [
    'a body of 300 KB',
    '/api/messages',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'a'.repeat(300_000) },
    413,
    'tooLarge',
  ],
  ['another method', '/api/messages', { method: 'PUT' }, 405, 'notAllowed'],
])('%s gets the shape of all errors', async (_what, path, init, status, code) => {
  const answer = await fetch(`${await listening()}${path}`, init);

  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({
    error: { code, message: expect.any(String), help: expect.any(String) },
  });
});

it('metrics are kept from whoever comes through a front end', async () => {
  const url = await listening();

  const direct = await fetch(`${url}/metrics`);
  const forwarded = await fetch(`${url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7' } });

  expect([direct.status, forwarded.status]).toEqual([200, 404]);
});

it('is not ready while something is missing, and says what', async () => {
  const url = await listening({
    readiness: [{ name: 'database', check: () => Promise.resolve('The database does not answer.') }],
  });

  const answer = await fetch(`${url}/health/ready`);

  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ missing: { database: 'The database does not answer.' } });
});

it('has no way to set the clock unless it is local', async () => {
  const answer = await fetch(`${await listening()}/_local/clock`, { method: 'POST' });
  expect(answer.status).toBe(404);
});

it('the files of the tab travel compressed and are kept for a year', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'scorekeeper-tab-'));
  await mkdir(join(directory, 'assets'));
  const script = `console.log(${JSON.stringify('a'.repeat(200_000))});`;
  await writeFile(join(directory, 'assets', 'main.js'), script);
  const url = await listening({ tab: { directory, localHosts: [] } });

  const answer = await fetch(`${url}/tab/assets/main.js`, { headers: { 'accept-encoding': 'gzip' } });

  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('content-type')).toMatch(/javascript/);
  expect(await answer.text()).toBe(script);
  await rm(directory, { recursive: true });
});

it('the page of the tab names the hosts of the laptop it runs on, and may be framed by them', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'scorekeeper-tab-'));
  await writeFile(join(directory, 'index.html'), '<head><title>Scorekeeper</title></head>');
  const url = await listening({ tab: { directory, localHosts: ['http://127.0.0.1:4101'] } });

  const answer = await fetch(`${url}/tab/`);

  expect(await answer.text()).toContain('<meta name="local-hosts" content="http://127.0.0.1:4101" />');
  expect(answer.headers.get('content-security-policy')).toMatch(/frame-ancestors [^;]*http:\/\/127\.0\.0\.1:4101/);
  await rm(directory, { recursive: true });
});

it('the page of the tab may be framed by Microsoft alone, and runs no script but its own', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'scorekeeper-tab-'));
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>Scorekeeper</title>');
  const url = await listening({ tab: { directory, localHosts: [] } });

  const answer = await fetch(`${url}/tab/configure`);
  const policy = answer.headers.get('content-security-policy') ?? '';

  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe('<!doctype html><title>Scorekeeper</title>');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  const [, framers = ''] = /frame-ancestors ([^;]+)/.exec(policy) ?? [];
  expect(framers.split(' ').filter((host) => !/microsoft|office\.com|microsoft365\.com$/.test(host))).toEqual([]);
  await rm(directory, { recursive: true });
});
