import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTabAuthenticator } from '../../../bot/auth/tabToken';
import type { TabAuthenticator } from '../../../bot/auth/tabToken';

const TENANT = '11111111-2222-3333-4444-555555555555';
const CLIENT = 'aaaaaaaa-2222-3333-4444-555555555555';
const NOW = new Date('2026-11-22T08:00:00Z');

let server: Server;
let authority: string;
let privateKey: CryptoKey;
let otherKey: CryptoKey;
let keys: unknown[];

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  privateKey = pair.privateKey;
  otherKey = (await generateKeyPair('RS256')).privateKey;
  keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', use: 'sig' }];
  server = createServer((req, res) => {
    const served = req.url === `/${TENANT}/discovery/v2.0/keys`;
    res.writeHead(served ? 200 : 404, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ keys }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function authenticator(authorityHost = authority): TabAuthenticator {
  return createTabAuthenticator({
    tenantIds: [TENANT],
    audiences: [CLIENT, `api://score.example/botid-${CLIENT}`],
    authorityHost,
    clock: { now: () => NOW },
    keyCooldownMs: 0,
    keyTimeoutMs: 2_000,
  });
}

interface Changes {
  claims?: JWTPayload;
  key?: CryptoKey | Uint8Array;
  header?: { alg?: string; kid?: string };
  expires?: string;
}

async function header({
  claims = {},
  key = privateKey,
  header: head = {},
  expires = '2026-11-22T09:00:00Z',
}: Changes = {}) {
  const token = await new SignJWT({
    iss: `${authority}/${TENANT}/v2.0`,
    aud: CLIENT,
    tid: TENANT,
    oid: 'person-1',
    name: 'Kim',
    preferred_username: 'kim@school.example',
    scp: 'access_as_user',
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...head })
    .setIssuedAt(new Date('2026-11-22T07:30:00Z'))
    .setExpirationTime(new Date(expires))
    .sign(key);
  return `Bearer ${token}`;
}

describe('the token of the tab', () => {
  it('names the person by object id', async () => {
    expect(await authenticator().authenticate(await header())).toEqual({
      userId: 'person-1',
      tenantId: TENANT,
      name: 'Kim',
    });
  });

  it.each<[string, JWTPayload, string]>([
    ['no name', { name: undefined }, 'kim@school.example'],
    ['an empty name', { name: ' ' }, 'kim@school.example'],
    ['neither name nor sign-in name', { name: undefined, preferred_username: undefined }, 'Somebody'],
  ])('with %s still gives a name for the log', async (_what, claims, name) => {
    expect((await authenticator().authenticate(await header({ claims }))).name).toBe(name);
  });

  it('may be meant for the application id URI', async () => {
    const given = await header({ claims: { aud: `api://score.example/botid-${CLIENT}` } });
    expect((await authenticator().authenticate(given)).userId).toBe('person-1');
  });

  it('may be of a clock that is four minutes behind', async () => {
    expect(await authenticator().authenticate(await header({ expires: '2026-11-22T07:56:00Z' }))).toBeDefined();
  });

  it.each<[string, Changes]>([
    ['has expired', { expires: '2026-11-22T07:00:00Z' }],
    ['is for another app', { claims: { aud: 'somebody-else' } }],
    ['is of another tenant', { claims: { tid: '99999999-2222-3333-4444-555555555555' } }],
    ['is issued by another tenant', { claims: { iss: 'https://login.microsoftonline.com/9/v2.0' } }],
    ['has no tenant', { claims: { tid: undefined } }],
    ['names no person', { claims: { oid: undefined } }],
    ['names an empty person', { claims: { oid: '' } }],
    ['has another scope', { claims: { scp: 'User.Read access_as_user_2' } }],
    ['is one of an app without a person', { claims: { scp: undefined, roles: ['access_as_user'] } }],
    ['is signed with an unknown key', { header: { kid: 'k2' } }],
    ['is not valid yet', { claims: { nbf: Date.parse('2026-11-22T12:00:00Z') / 1000 } }],
  ])('is refused where it %s', async (_name, changes) => {
    await expect(authenticator().authenticate(await header(changes))).rejects.toMatchObject({
      name: 'Unauthorized',
      status: 401,
    });
  });

  it('is refused where the signature is of another key', async () => {
    await expect(authenticator().authenticate(await header({ key: otherKey }))).rejects.toMatchObject({ status: 401 });
  });

  it('is refused where it is signed with a shared secret', async () => {
    const given = await header({
      key: new TextEncoder().encode(JSON.stringify(keys[0]).padEnd(64)),
      header: { alg: 'HS256' },
    });
    await expect(authenticator().authenticate(given)).rejects.toMatchObject({ status: 401 });
  });

  it('is refused where it is not signed', async () => {
    const token = new UnsecuredJWT({ tid: TENANT, oid: 'person-1', aud: CLIENT, scp: 'access_as_user' }).encode();
    await expect(authenticator().authenticate(`Bearer ${token}x`)).rejects.toMatchObject({ status: 401 });
  });

  it.each([[undefined], [''], ['Bearer'], ['Bearer abc'], ['Basic a.b.c'], ['Bearer a.b.c'], ['Bearer a.b.c d']])(
    'is refused where the header is %p',
    async (given) => {
      await expect(authenticator().authenticate(given)).rejects.toMatchObject({ status: 401 });
    },
  );

  it('never stands in a message', async () => {
    const given = await header({ expires: '2026-11-22T07:00:00Z' });
    const error: unknown = await authenticator()
      .authenticate(given)
      .catch((reason: unknown) => reason);
    expect(JSON.stringify(error) + String(error)).not.toContain(given.slice(7, 40));
  });
});

describe('the keys of Entra', () => {
  it('that cannot be read are not the fault of the caller', async () => {
    const given = await header({ claims: { iss: `${authority}/elsewhere/${TENANT}/v2.0` } });
    await expect(authenticator(`${authority}/elsewhere`).authenticate(given)).rejects.toMatchObject({
      name: 'SignInUnavailable',
      status: 503,
    });
  });

  it('that nobody serves are not the fault of the caller', async () => {
    const unused = createServer();
    unused.listen(0, '127.0.0.1');
    await once(unused, 'listening');
    const gone = `http://127.0.0.1:${(unused.address() as AddressInfo).port}`;
    unused.close();
    await once(unused, 'close');
    await expect(authenticator(gone).authenticate(await header())).rejects.toMatchObject({ status: 503 });
  });
});
