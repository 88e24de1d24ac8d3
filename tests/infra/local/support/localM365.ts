import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalM365, type LocalM365, type LocalM365Options } from '../../../../infra/local/server';
import { signBotToken } from '../../../../infra/local/connector/botTokens';
import { keptSigningKey } from '../../../../infra/local/entra/signingKey';
import { LOCAL_APP, LOCAL_BOT } from '../../../../infra/local/identities';
import { tinyTenant } from './tinyTenant';

/** One for all tests of this machine: making an authority takes seconds. */
const DATA_DIR = join(tmpdir(), 'scorekeeper-tests-local-m365');

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The body as JSON; undefined where it is none. */
  json: unknown;
}

/** Entries of a collection. */
export const values = (answer: Answer): Record<string, unknown>[] =>
  (answer.json as { value: Record<string, unknown>[] }).value;

/** Where the next page is: a path under /v1.0; undefined on the last page. */
export const nextPath = (answer: Answer): string | undefined =>
  (answer.json as { '@odata.nextLink'?: string })['@odata.nextLink']?.split('/v1.0')[1];

export interface RunningM365 extends LocalM365 {
  ca: string;
  call(path: string, options?: CallOptions): Promise<Answer>;
  graph(path: string, options?: CallOptions): Promise<Answer>;
  connector(path: string, options?: CallOptions): Promise<Answer>;
  /** What Teams signs an activity with, and the reply address that goes with it, for whoever sends to the service directly. */
  teamsToken(): Promise<{ token: string; serviceUrl: string }>;
}

interface CallOptions {
  method?: string;
  headers?: Record<string, string>;
  json?: unknown;
  form?: Record<string, string>;
  signal?: AbortSignal;
}

export async function startLocalM365(options: Partial<LocalM365Options> = {}): Promise<RunningM365> {
  const tenant = options.tenant ?? tinyTenant();
  const { dataDir = DATA_DIR } = options;
  const m365 = createLocalM365({ port: 0, ...options, dataDir, tenant });
  await m365.start();
  const ca = readFileSync(m365.caFile, 'utf8');
  const call = (path: string, callOptions?: CallOptions) => callWith(`${m365.url}${path}`, ca, callOptions);
  const tokens = new Map<string, string>();
  const withToken = async (client: keyof typeof CLIENTS, path: string, callOptions: CallOptions = {}) => {
    const token = tokens.get(client) ?? (await fetchToken(call, tenant.tenantId, CLIENTS[client]));
    tokens.set(client, token);
    return await call(path, {
      ...callOptions,
      headers: { authorization: `Bearer ${token}`, ...callOptions.headers },
    });
  };
  return {
    ...m365,
    ca,
    call,
    graph: (path: string, callOptions?: CallOptions) => withToken('graph', `/v1.0${path}`, callOptions),
    connector: (path: string, callOptions?: CallOptions) => withToken('connector', `/_connector${path}`, callOptions),
    teamsToken: async () => {
      const serviceUrl = `${m365.url}/_connector/`;
      const key = await keptSigningKey(join(dataDir, 'keys', 'bot.json'));
      return { token: await signBotToken(key, serviceUrl), serviceUrl };
    },
  };
}

const CLIENTS = {
  graph: { ...LOCAL_APP, scope: 'https://graph.microsoft.com/.default' },
  connector: { ...LOCAL_BOT, scope: 'https://api.botframework.com/.default' },
};

async function fetchToken(
  call: RunningM365['call'],
  tenantId: string,
  { clientId, clientSecret, scope }: (typeof CLIENTS)['graph' | 'connector'],
): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope };
  const answer = await call(`/${tenantId}/oauth2/v2.0/token`, { form });
  return (answer.json as { access_token: string }).access_token;
}

/** fetch takes no certificate authority of its own, so this is node:https. */
function callWith(
  url: string,
  ca: string,
  { method, headers = {}, json, form, signal }: CallOptions = {},
): Promise<Answer> {
  const body = json !== undefined ? JSON.stringify(json) : form ? new URLSearchParams(form).toString() : undefined;
  const type = json !== undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      ca,
      agent: false,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(signal && { signal }),
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          text,
          json: readJson(text),
        });
      });
    });
    outgoing.end(body);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
