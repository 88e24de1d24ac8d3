import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { says } from '../../support/activities';
import { BOT_ID, OPEN_SETTINGS, startBot, startIssuer, type RunningBot } from '../../support/botService';

const SERVICE_URL = 'http://127.0.0.1:1/';
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let running: RunningBot;

beforeAll(async () => {
  issuer = await startIssuer();
  running = await startBot({
    ...OPEN_SETTINGS,
    botId: BOT_ID,
    botTenantId: 'cccccccc-0000-4000-8000-000000000001',
    botPassword: 'not-used',
    openIdMetadataUrl: issuer.metadataUrl,
  });
});
afterAll(async () => {
  await running.close();
  await issuer.close();
});

const send = (token: string | null) =>
  running.send(says('help'), token === null ? {} : { authorization: `Bearer ${token}` });
const good = { serviceurl: SERVICE_URL };
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the bot address', () => {
  it('takes a token that Teams signed for this bot', async () => {
    const { status, body } = await send(await issuer.token(good));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain('This is what you can say');
  });

  it.each<[string, () => Promise<string | null> | string | null]>([
    ['no token', () => null],
    ['garbage', () => 'abc'],
    [
      'a signature of nobody (alg none)',
      () =>
        `${base64({ alg: 'none', kid: 'key-1' })}.${base64({ iss: 'https://api.botframework.com', aud: BOT_ID, ...good, exp: 4e9 })}.`,
    ],
    [
      'a shared secret (HS256)',
      () => issuer.token(good, { alg: 'HS256', key: new TextEncoder().encode('x'.repeat(40)) }),
    ],
    ['the signature of another key', () => issuer.token(good, { key: 'other' })],
    ['a key nobody knows', () => issuer.token(good, { kid: 'key-2' })],
    ['an expired token', () => issuer.token(good, { expires: Math.floor(Date.now() / 1000) - 3600 })],
    ['a token not valid yet', () => issuer.token({ ...good, nbf: Math.floor(Date.now() / 1000) + 3600 })],
    ['another issuer', () => issuer.token({ ...good, iss: 'https://evil.example' })],
    [
      'an issuer of emulator tokens',
      () =>
        issuer.token({
          ...good,
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          ver: '1.0',
          appid: BOT_ID,
        }),
    ],
    ['a token for another bot', () => issuer.token({ ...good, aud: 'dddddddd-0000-4000-8000-000000000001' })],
    ['no reply address in the token', () => issuer.token({})],
    ['another reply address than in the token', () => issuer.token({ serviceurl: 'https://evil.example/' })],
  ])('answers 401 to %s', async (_name, token) => {
    expect((await send(await token())).status).toBe(401);
  });

  it('answers 401 to a key that is not endorsed for the channel claimed', async () => {
    const token = await issuer.token(good);
    const { status } = await running.send({ ...says('help'), channelId: 'sms' }, { authorization: `Bearer ${token}` });
    expect(status).toBe(401);
  });

  it('writes no token and no key to the log', async () => {
    const token = await issuer.token(good, { key: 'other' });
    await send(token);
    expect(JSON.stringify(running.logged)).not.toContain(token.split('.')[2]);
  });

  it('answers 503, not 401, where the keys cannot be read', async () => {
    const cut = await startBot({
      ...OPEN_SETTINGS,
      botId: BOT_ID,
      botTenantId: 'cccccccc-0000-4000-8000-000000000001',
      botPassword: 'not-used',
      openIdMetadataUrl: 'http://127.0.0.1:1/openid',
    });
    const { status } = await cut.send(says('help'), { authorization: `Bearer ${await issuer.token(good)}` });
    await cut.close();
    expect(status).toBe(503);
  });
});
