import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import restify from 'restify';
import { createMessageAnswerer } from '../../bot/commands/index';
import { createLinkAnswerer } from '../../bot/extension/link';
import { createSearchAnswerer } from '../../bot/extension/search';
import { createTabLinkReader } from '../../bot/services/tabLinkReader';
import { createTeamsBot, type TeamsBot } from '../../bot/teams/teamsBot';
import type { TeamsBotSettings } from '../../bot/teams/settings';
import type { VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import { createPressAnswerer } from '../../bot/verbs/index';
import { createFakeServices, fakeEdge, TAB_PLACE } from './fakeServices';
import { TENANT } from './sampleDigest';

export const BOT_ID = 'bbbbbbbb-0000-4000-8000-000000000009';

export const OPEN_SETTINGS: TeamsBotSettings = {
  botId: null,
  botType: 'SingleTenant',
  botTenantId: null,
  botPassword: null,
  authorityHost: null,
  openIdMetadataUrl: null,
  tokenIssuer: null,
};

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

export interface RunningBot {
  bot: TeamsBot;
  fake: ReturnType<typeof createFakeServices>;
  logged: { level: string; fields: object; message: string }[];
  /** POSTs an activity (or anything else) as JSON. */
  send(body: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  url: string;
  close(): Promise<void>;
}

/** The bot behind restify on loopback, over fake services. */
export async function startBot(
  settings: TeamsBotSettings = OPEN_SETTINGS,
  change: { answerPress?: (call: VerbCall) => Promise<VerbAnswer> } = {},
): Promise<RunningBot> {
  const fake = createFakeServices();
  const logged: RunningBot['logged'] = [];
  const level = (name: string) => (fields: object, message: string) => logged.push({ level: name, fields, message });
  const edge = { services: fake.services, ...fakeEdge };
  const extension = { ...edge, readTabLink: createTabLinkReader(TAB_PLACE) };
  const bot = createTeamsBot({
    settings,
    serves: (tenantId) => tenantId === TENANT,
    channels: fake.services.channels,
    answerMessage: createMessageAnswerer(edge),
    answerPress: change.answerPress ?? createPressAnswerer(edge),
    answerSearch: createSearchAnswerer(extension),
    answerLink: createLinkAnswerer(extension),
    organisationName: () => Promise.resolve('Kauri College'),
    log: { info: level('info'), warn: level('warn'), error: level('error') },
    connectorTimeoutMs: 2000,
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await bot.processRequest(request, response);
  });
  const url = await listen(server.server);
  return {
    bot,
    fake,
    logged,
    url,
    async send(body, headers = {}) {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      try {
        return { status: response.status, body: JSON.parse(text) as unknown };
      } catch {
        return { status: response.status, body: text };
      }
    },
    close: () => closed(server.server),
  };
}

/** A metadata server and its key, as Microsoft's bot service has them. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    const issuer = `http://${request.headers.host ?? ''}`;
    const body = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  const url = await listen(server);
  const issuer = 'https://api.botframework.com';
  return {
    metadataUrl: `${url}/openid`,
    issuer,
    token(
      claims: JWTPayload,
      options: { key?: 'own' | 'other' | Uint8Array; alg?: string; kid?: string; expires?: string | number } = {},
    ) {
      const key =
        options.key instanceof Uint8Array ? options.key : options.key === 'other' ? other.privateKey : privateKey;
      return new SignJWT({ iss: issuer, aud: BOT_ID, ...claims })
        .setProtectedHeader({ alg: options.alg ?? 'RS256', kid: options.kid ?? 'key-1' })
        .setIssuedAt()
        .setExpirationTime(options.expires ?? '1h')
        .sign(key);
    },
    close: () => closed(server),
  };
}

interface ConnectorCall {
  method: string;
  path: string;
  authorization: string | null;
  body: unknown;
}
export type ConnectorStep = (response: ServerResponse, request: IncomingMessage) => void;

export const answerWith =
  (status: number, body: object = {}, headers: Record<string, string> = {}): ConnectorStep =>
  (response) => {
    // restify replaces writeHead by one that returns nothing.
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

/** Teams' connector, playing a list of answers; after the last it says 200. */
export async function startConnector(script: ConnectorStep[] = []) {
  const calls: ConnectorCall[] = [];
  const steps = [...script];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      calls.push({
        method: request.method ?? '',
        path: request.url ?? '',
        authorization: request.headers.authorization ?? null,
        body: text === '' ? null : (JSON.parse(text) as unknown),
      });
      (steps.shift() ?? answerWith(200, { id: 'message-1', activityId: 'message-1' }))(response, request);
    });
  });
  const url = await listen(server);
  return { url, calls, steps, close: () => closed(server) };
}
