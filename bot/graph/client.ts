import type { TokenCredential } from '@azure/identity';
import {
  AuthenticationHandler,
  Client,
  GraphClientError,
  HTTPMessageHandler,
  ResponseType,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import type { Middleware } from '@microsoft/microsoft-graph-client';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokenFailure, GraphFailure, signInFailure, statusFailure, unreachableFailure } from './failure';
import { asRecord } from './parse/values';
import { REREAD_STATUSES, RETRIED_STATUSES, RETRY_POLICY, retryAfterSeconds } from './retryPolicy';
import type { RetryPolicy } from './retryPolicy';

export interface GraphCall {
  /** For messages: 'the secure scores'. */
  what: string;
  /** Application permission the call needs, or several; named where Graph says no. */
  permission: string | string[];
  headers?: Record<string, string>;
}

export interface GraphAnswer {
  status: number;
  /** Parsed JSON; undefined where Graph sent no body. */
  body: unknown;
  /** Set for 206: a provider behind Graph failed or was too slow, so data is missing. */
  partial: string | null;
}

export interface GraphPage {
  /** Entries of `value`, unread. */
  items: unknown[];
  partial: string | null;
}

export interface GraphClient {
  /** `path` begins with '/', without version; ids in it are encoded by the caller. Throws GraphFailure. */
  get(tenantId: string, path: string, call: GraphCall): Promise<GraphAnswer>;
  /** Page by page, for who may stop early. Throws GraphFailure, also where paging goes in circles or to another host. */
  pages(tenantId: string, path: string, call: GraphCall): AsyncIterable<GraphPage>;
  /** All pages as one. */
  getAll(tenantId: string, path: string, call: GraphCall): Promise<GraphPage>;
  send(
    tenantId: string,
    method: 'PATCH' | 'POST',
    path: string,
    body: Record<string, unknown>,
    call: GraphCall,
  ): Promise<GraphAnswer>;
}

export interface GraphClientOptions {
  /** Such as https://graph.microsoft.com; never http. */
  baseUrl: string;
  credentialFor(tenantId: string): TokenCredential;
  /** For a whole call with its repeats, in milliseconds. */
  timeoutMs?: number;
  retry?: Partial<RetryPolicy>;
  /** The last link of the chain, which speaks HTTP. The library's own uses fetch. */
  transport?: Middleware;
}

const API_VERSION = 'v1.0';
/** 200 profiles a page: 20,000 entries. More means that paging went wrong. */
const MAX_PAGES = 100;

/**
 * Calls to Microsoft Graph v1.0 as the app itself, one access token a tenant, on Microsoft's client with our retry rules.
 * Throws at once where `baseUrl` is not https.
 */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const base = httpsOnly(options.baseUrl);
  const timeoutMs = options.timeoutMs ?? 60_000;
  const policy = { ...RETRY_POLICY, ...options.retry };
  const clients = new Map<string, Client>();

  function clientOf(tenantId: string): Client {
    const known = clients.get(tenantId);
    if (known) return known;
    const client = Client.initWithMiddleware({
      baseUrl: `${base.origin}/`,
      defaultVersion: API_VERSION,
      // Without this the library drops the Authorization header, without a word, for any host but Microsoft's own.
      customHosts: new Set([base.hostname]),
      middleware: chain(options.credentialFor(tenantId), `${base.origin}/.default`, policy, options.transport),
    });
    clients.set(tenantId, client);
    return client;
  }

  async function once(
    tenantId: string,
    method: 'GET' | 'PATCH' | 'POST',
    path: string,
    body: Record<string, unknown> | undefined,
    call: GraphCall,
    signal: AbortSignal,
  ): Promise<GraphAnswer> {
    const request = clientOf(tenantId)
      .api(path)
      .responseType(ResponseType.RAW)
      .option('signal', signal)
      .headers(call.headers ?? {});
    let response: Response;
    let text: string;
    try {
      response = (await (method === 'GET'
        ? request.get()
        : method === 'PATCH'
          ? request.patch(body)
          : request.post(body))) as Response;
      text = await response.text();
    } catch (error) {
      throw transportFailure(error, call.what, base.host, timeoutMs);
    }
    return readAnswer(response, text, call);
  }

  async function get(tenantId: string, path: string, call: GraphCall): Promise<GraphAnswer> {
    const signal = AbortSignal.timeout(timeoutMs);
    for (let rereads = 0; ; rereads += 1) {
      try {
        return await once(tenantId, 'GET', path, undefined, call, signal);
      } catch (error) {
        if (rereads >= policy.maxRereads || signal.aborted || !worthRereading(error)) throw error;
        await sleep(policy.rereadDelayMs * (rereads + 1));
      }
    }
  }

  async function* pages(tenantId: string, path: string, call: GraphCall): AsyncGenerator<GraphPage> {
    const seen = new Set<string>();
    let next: string | null = path;
    while (next !== null) {
      if (seen.has(next) || seen.size >= MAX_PAGES) {
        throw brokenFailure(call.what, 'has pages without end');
      }
      seen.add(next);
      const answer: GraphAnswer = await get(tenantId, next, call);
      const body = asRecord(answer.body);
      if (!body || !Array.isArray(body['value'])) throw brokenFailure(call.what, 'has no list named "value"');
      yield { items: body['value'] as unknown[], partial: answer.partial };
      next = nextPage(body['@odata.nextLink'], base, call.what);
    }
  }

  return {
    get,
    pages,
    getAll: async (tenantId, path, call) => {
      const items: unknown[] = [];
      let partial: string | null = null;
      for await (const page of pages(tenantId, path, call)) {
        items.push(...page.items);
        partial ??= page.partial;
      }
      return { items, partial };
    },
    send: (tenantId, method, path, body, call) =>
      once(tenantId, method, path, body, call, AbortSignal.timeout(timeoutMs)),
  };
}

function httpsOnly(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol !== 'https:') {
    throw new Error(
      `GRAPH_BASE_URL must be an https address, not "${baseUrl}": over http Microsoft's client leaves the access token out.`,
    );
  }
  return url;
}

function chain(
  credential: TokenCredential,
  scope: string,
  policy: RetryPolicy,
  transport: Middleware = new HTTPMessageHandler(),
): Middleware[] {
  const getAccessToken = async (): Promise<string> => {
    try {
      const token = await credential.getToken(scope);
      if (token) return token.token;
    } catch (error) {
      throw carrying(signInFailure(firstLine(error)));
    }
    throw carrying(signInFailure('it was given no token.'));
  };
  const retry = new RetryHandlerOptions(
    policy.delaySeconds,
    policy.maxRetries,
    (_delay, _tries, _url, options, response) => worthRetrying(options?.method ?? 'GET', response, policy),
  );
  const last: Middleware = {
    execute: async (context) => {
      try {
        await transport.execute(context);
      } catch (error) {
        throw carrying(error);
      }
    },
  };
  return [new AuthenticationHandler({ getAccessToken }), new RetryHandler(retry), new TelemetryHandler(), last];
}

/** Only GraphClientError passes through the library as it is: of any other error it keeps the name and drops the cause. */
function carrying(error: unknown): GraphClientError {
  return Object.assign(new GraphClientError('carried'), { customError: error });
}

/** The library would cap a long Retry-After at 180 s and sleep that long inside our call: we fail instead. */
function worthRetrying(method: string, response: Response, policy: RetryPolicy): boolean {
  if (!RETRIED_STATUSES[method]?.includes(response.status)) return false;
  const wait = retryAfterSeconds(response.headers.get('Retry-After'), new Date());
  return wait === null || wait <= policy.longestWaitSeconds;
}

function worthRereading(error: unknown): boolean {
  if (!(error instanceof GraphFailure)) return false;
  if (error.kind === 'broken' || error.kind === 'unreachable') return true;
  return error.status !== null && REREAD_STATUSES.includes(error.status);
}

function readAnswer(response: Response, text: string, call: GraphCall): GraphAnswer {
  const json = parseJson(text);
  if (!response.ok) {
    const error = asRecord(asRecord(json)?.['error']);
    const message = error?.['message'];
    const code = error?.['code'];
    throw statusFailure(call.what, [call.permission].flat(), {
      status: response.status,
      code: typeof code === 'string' ? code : null,
      message: typeof message === 'string' ? message.trim().slice(0, 500) : null,
      retryAfterSeconds: retryAfterSeconds(response.headers.get('Retry-After'), new Date()),
    });
  }
  if (text !== '' && json === undefined) throw brokenFailure(call.what, 'is not JSON');
  return {
    status: response.status,
    body: json,
    partial: response.status === 206 ? (response.headers.get('Warning') ?? 'no reason given') : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function nextPage(link: unknown, base: URL, what: string): string | null {
  if (link === undefined || link === null || link === '') return null;
  const url = typeof link === 'string' && URL.canParse(link) ? new URL(link) : null;
  // The access token goes wherever the link points.
  if (url?.origin !== base.origin) throw brokenFailure(what, 'names a next page on another host');
  return url.href;
}

const NEVER_ARRIVED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function transportFailure(error: unknown, what: string, host: string, timeoutMs: number): GraphFailure {
  const origin: unknown = error instanceof GraphClientError ? error.customError : error;
  if (origin instanceof GraphFailure) return origin;
  const names = [...errorNames(origin)];
  if (names.includes('TimeoutError') || names.includes('AbortError')) {
    return brokenFailure(what, `did not come within ${Math.round(timeoutMs / 1000)} seconds`, { kind: 'slow' });
  }
  const code = names.find((name) => NEVER_ARRIVED.has(name));
  if (code) return unreachableFailure(host, code);
  const certificate = names.find((name) => name.includes('CERT') || name.includes('SIGNATURE'));
  if (certificate) return unreachableFailure(host, `its certificate is not trusted (${certificate})`);
  return brokenFailure(what, 'broke off on the way');
}

/** Names and codes of an error and of what caused it. */
function* errorNames(error: unknown): Generator<string> {
  let current = asRecord(error);
  for (let depth = 0; depth < 5 && current !== null; depth += 1) {
    if (typeof current['name'] === 'string') yield current['name'];
    if (typeof current['code'] === 'string') yield current['code'];
    current = asRecord(current['cause']);
  }
}

function firstLine(error: unknown): string {
  const message = asRecord(error)?.['message'];
  const text = typeof message === 'string' ? message : 'unknown reason';
  return text.split('\n', 1)[0]?.slice(0, 300) ?? 'unknown reason';
}
