import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startScriptedGraph, TENANT } from './scriptedGraph';
import type { ScriptedGraph } from './scriptedGraph';

/** In a process of its own: Node reads the certificates it trusts only when it starts. */
const PROGRAM = `
  import { createCredentials } from './bot/graph/credentials';
  const { tenantId, scope, ...options } = JSON.parse(process.argv[2]);
  const credential = createCredentials(options)(tenantId);
  console.log((await credential.getToken(scope)).token);
`;

let entra: ScriptedGraph;
let identityEndpoint: Server;
let folder: string;
const askedOfIdentity: URLSearchParams[] = [];

beforeAll(async () => {
  entra = await startScriptedGraph();
  identityEndpoint = createServer((req, res) => {
    askedOfIdentity.push(new URL(req.url ?? '', 'http://localhost').searchParams);
    const expires = Math.floor(Date.now() / 1000) + 3600;
    res.setHeader('content-type', 'application/json');
    res.end(
      JSON.stringify({
        access_token: 'token-of-the-identity',
        expires_on: String(expires),
        resource: 'x',
        token_type: 'Bearer',
      }),
    );
  });
  identityEndpoint.listen(0, '127.0.0.1');
  await once(identityEndpoint, 'listening');
  // Inside the repository, so that packages are found.
  mkdirSync(join(process.cwd(), '.cache'), { recursive: true });
  folder = mkdtempSync(join(process.cwd(), '.cache', 'credentials-'));
  writeFileSync(join(folder, 'ca.pem'), entra.ca);
  await build({
    stdin: { contents: PROGRAM, resolveDir: process.cwd(), loader: 'ts' },
    outfile: join(folder, 'program.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});
afterEach(() => {
  entra.reset();
  askedOfIdentity.length = 0;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  identityEndpoint.closeAllConnections();
  identityEndpoint.close();
  await once(identityEndpoint, 'close');
  await entra.close();
});

async function tokenFor(options: Record<string, unknown>): Promise<string> {
  const issuer = `${entra.baseUrl}/${TENANT}`;
  entra.script(`/${TENANT}/v2.0/.well-known/openid-configuration`, {
    body: {
      issuer: `${issuer}/v2.0`,
      authorization_endpoint: `${issuer}/oauth2/v2.0/authorize`,
      token_endpoint: `${issuer}/oauth2/v2.0/token`,
      jwks_uri: `${issuer}/discovery/v2.0/keys`,
    },
  });
  entra.script(`/${TENANT}/oauth2/v2.0/token`, {
    body: { token_type: 'Bearer', expires_in: 3600, access_token: 'token-for-graph' },
  });
  const given = {
    tenantId: TENANT,
    scope: 'https://graph.microsoft.com/.default',
    authorityHost: entra.baseUrl,
    ...options,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'program.mjs'), JSON.stringify(given)], {
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      IDENTITY_ENDPOINT: `http://127.0.0.1:${(identityEndpoint.address() as AddressInfo).port}/msi/token`,
      IDENTITY_HEADER: 'x',
    },
    timeout: 25_000,
  });
  return stdout.trim();
}

const asked = () =>
  new URLSearchParams(entra.received.find((call) => call.path.includes('/oauth2/v2.0/token'))?.body as string);

describe('the identity that reads Graph', () => {
  it('signs in with a secret where one is given', async () => {
    expect(await tokenFor({ clientId: 'app', clientSecret: 'hunter2' })).toBe('token-for-graph');
    expect(Object.fromEntries(asked())).toMatchObject({
      client_id: 'app',
      client_secret: 'hunter2',
      grant_type: 'client_credentials',
    });
  });

  it('signs in as the app by the managed identity where there is no secret', async () => {
    expect(await tokenFor({ clientId: 'app', clientSecret: null, managedIdentityClientId: 'identity' })).toBe(
      'token-for-graph',
    );
    expect(Object.fromEntries(askedOfIdentity[0] ?? [])).toMatchObject({
      client_id: 'identity',
      resource: 'api://AzureADTokenExchange',
    });
    expect(Object.fromEntries(asked())).toMatchObject({ client_id: 'app', client_assertion: 'token-of-the-identity' });
    expect(asked().has('client_secret')).toBe(false);
  });
});
