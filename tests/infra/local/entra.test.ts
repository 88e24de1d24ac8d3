import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeJwt, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import { localCertificate } from '../../../infra/local/certificate';
import { createAccessTokens } from '../../../infra/local/entra/accessTokens';
import { keptSigningKey } from '../../../infra/local/entra/signingKey';
import { LOCAL_APP, LOCAL_BOT } from '../../../infra/local/identities';
import { startLocalM365, type RunningM365 } from './support/localM365';
import { TENANT_ID, USERS } from './support/tinyTenant';

let m365: RunningM365;
beforeAll(async () => {
  m365 = await startLocalM365();
});
afterAll(() => m365.stop());

const TOKEN_PATH = `/${TENANT_ID}/oauth2/v2.0/token`;
const APP = { client_id: LOCAL_APP.clientId, client_secret: LOCAL_APP.clientSecret };
const askToken = (form: Record<string, string>) => m365.call(TOKEN_PATH, { form: { ...APP, ...form } });
const keySet = async () =>
  createLocalJWKSet((await m365.call(`/${TENANT_ID}/discovery/v2.0/keys`)).json as JSONWebKeySet);
const accessToken = (json: unknown) => (json as { access_token: string }).access_token;
const ssoToken = async (user: string) => {
  const { json } = await m365.call(`/_local/token?user=${user}`);
  return (json as { token: string }).token;
};
const onBehalfOf = (assertion: string, scope: string) =>
  askToken({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    assertion,
    scope,
  });

describe('an application signs in', () => {
  it('and gets a token for the resource it asked for, with the roles granted to it', async () => {
    const answer = await askToken({ grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' });
    const { payload } = await jwtVerify(accessToken(answer.json), await keySet(), {
      issuer: `${m365.url}/${TENANT_ID}/v2.0`,
      audience: 'https://graph.microsoft.com',
    });

    expect(payload).toMatchObject({ tid: TENANT_ID, azp: LOCAL_APP.clientId, ver: '2.0', idtyp: 'app' });
    expect(payload['roles']).toContain('SecurityEvents.ReadWrite.All');
  });

  it('as the bot for the connector', async () => {
    const answer = await m365.call(TOKEN_PATH, {
      form: {
        grant_type: 'client_credentials',
        client_id: LOCAL_BOT.clientId,
        client_secret: LOCAL_BOT.clientSecret,
        scope: 'https://api.botframework.com/.default',
      },
    });

    expect(decodeJwt(accessToken(answer.json))).toMatchObject({ aud: 'https://api.botframework.com' });
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 401, 7000215, 'invalid_client'],
    ['an unknown client', { client_id: 'nobody' }, 400, 700016, 'unauthorized_client'],
    ['an unknown resource', { scope: 'https://vault.azure.net/.default' }, 400, 500011, 'invalid_resource'],
    ['single permissions', { scope: 'https://graph.microsoft.com/User.Read' }, 400, 1002012, 'invalid_scope'],
    ['another grant', { grant_type: 'password' }, 400, 70003, 'unsupported_grant_type'],
  ])('but not with %s', async (_case, change, status, code, error) => {
    const form = { grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default', ...change };

    const answer = await askToken(form);

    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ error, error_codes: [code] });
    expect(answer.text).toContain(`AADSTS${code}`);
  });

  it('but not in a foreign tenant', async () => {
    const path = '/11111111-1111-4111-8111-111111111111/v2.0/.well-known/openid-configuration';

    expect((await m365.call(path)).json).toMatchObject({ error_codes: [90002] });
  });
});

describe('Teams SSO', () => {
  it('gives a token for the service, by name or object id', async () => {
    const { payload } = await jwtVerify(await ssoToken('ada@school.example'), await keySet(), {
      issuer: `${m365.url}/${TENANT_ID}/v2.0`,
      audience: LOCAL_APP.clientId,
    });

    expect(payload).toMatchObject({
      oid: USERS.ada,
      tid: TENANT_ID,
      scp: 'access_as_user',
      name: 'Ada Example',
      preferred_username: 'ada@school.example',
    });
    expect(decodeJwt(await ssoToken(USERS.ada))).toMatchObject({ oid: USERS.ada });
  });

  it('knows nobody else', async () => {
    expect((await m365.call('/_local/token?user=nobody')).status).toBe(404);
  });
});

describe('on behalf of a person', () => {
  it('gives a token of that person for Graph', async () => {
    const answer = await onBehalfOf(await ssoToken(USERS.ada), 'https://graph.microsoft.com/User.Read');

    expect(answer.status).toBe(200);
    expect(decodeJwt(accessToken(answer.json))).toMatchObject({ oid: USERS.ada, scp: 'User.Read' });
  });

  it('refuses an assertion that is over', async () => {
    const assertion = await ssoToken(USERS.ada);
    setClockForward(2 * 3600_000);
    const answer = await onBehalfOf(assertion, 'https://graph.microsoft.com/User.Read').finally(restoreClock);

    expect(answer.json).toMatchObject({ error: 'invalid_grant', error_codes: [500133] });
  });

  it('refuses an assertion that somebody else signed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'scorekeeper-key-'));
    const foreign = createAccessTokens(await keptSigningKey(join(folder, 'foreign.json')), m365.url, TENANT_ID);
    const assertion = await foreign.forApp({ ...LOCAL_APP, roles: [] }, LOCAL_APP.clientId);
    const answer = await onBehalfOf(assertion, 'https://graph.microsoft.com/User.Read');
    await rm(folder, { recursive: true });
    const unsigned = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));

    expect(answer.json).toMatchObject({ error: 'invalid_grant', error_codes: [50013] });
    expect((await onBehalfOf(unsigned, 'User.Read')).json).toMatchObject({ error_codes: [50013] });
  });

  it('asks for consent where none was given', async () => {
    const answer = await onBehalfOf(await ssoToken(USERS.ada), 'https://graph.microsoft.com/Mail.ReadWrite');

    expect(answer.json).toMatchObject({ suberror: 'consent_required', error_codes: [65001] });
  });
});

const realNow = Date.now.bind(Date);
const RealDate = Date;
/** jose reads `new Date()`: the whole clock of this process is set forward for one call. */
function setClockForward(forwardMs: number): void {
  globalThis.Date = class extends RealDate {
    constructor(...parts: [] | [number]) {
      super(parts.length === 0 ? realNow() + forwardMs : parts[0]);
    }
    static override now() {
      return realNow() + forwardMs;
    }
  } as DateConstructor;
}
function restoreClock(): void {
  globalThis.Date = RealDate;
}

it("works with Microsoft's own identity and Graph clients", async () => {
  const script = fileURLToPath(new URL('support/realClients.mjs', import.meta.url));
  const input = JSON.stringify({
    url: m365.url,
    tenantId: TENANT_ID,
    clientId: LOCAL_APP.clientId,
    clientSecret: LOCAL_APP.clientSecret,
    userToken: await ssoToken(USERS.ben),
  });
  const { stdout } = await promisify(execFile)(process.execPath, [script, input], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_EXTRA_CA_CERTS: m365.caFile },
    timeout: 25_000,
  });
  const output = JSON.parse(stdout) as { scores: number; onBehalf: string; refusal: string };

  expect(output.scores).toBe(2);
  expect(decodeJwt(output.onBehalf)).toMatchObject({ oid: USERS.ben });
  expect(output.refusal).toContain('AADSTS7000215');
});

describe('the certificate', () => {
  it('is kept, made anew before it ends, and names this machine alone', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'scorekeeper-certificate-'));
    const folder = join(parent, 'certificates');
    try {
      const first = await localCertificate(folder);
      const again = await localCertificate(folder);
      const later = await localCertificate(folder, new Date(Date.now() + 340 * 86_400_000));

      expect(again.chain).toBe(first.chain);
      expect(later.chain).not.toBe(first.chain);
      expect(new X509Certificate(first.chain).subjectAltName).toBe('IP Address:127.0.0.1, DNS:localhost');
      expect((await stat(join(folder, 'localhost.key'))).mode & 0o077).toBe(0);
      expect(await readFile(later.caFile, 'utf8')).toContain('BEGIN CERTIFICATE');
    } finally {
      await rm(parent, { recursive: true });
    }
  });
});
