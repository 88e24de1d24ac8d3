import type { TokenCredential } from '@azure/identity';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { createCA, createCert } from 'mkcert';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createGraphClient } from '../../../bot/graph/client';
import type { GraphClient, GraphClientOptions } from '../../../bot/graph/client';

/** One scripted answer; the last one of a list is given again for ever. */
export interface Scripted {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON, or as it is where it is a string. */
  body?: unknown;
  /** Ends the connection after so many bytes of the body. */
  cutAfter?: number;
  /** Ends the connection before any answer. */
  drop?: boolean;
  /** Never answers. */
  hang?: boolean;
}

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export interface ScriptedGraph {
  baseUrl: string;
  /** The certificate authority to trust, as PEM. */
  ca: string;
  received: Received[];
  /** Answers for paths that begin so, without '/v1.0', as sent on the wire. */
  script(path: string, ...answers: Scripted[]): void;
  client(options?: Partial<GraphClientOptions>): GraphClient;
  reset(): void;
  close(): Promise<void>;
}

export const TENANT = '11111111-2222-3333-4444-555555555555';

/** An HTTPS server on loopback that plays a script, and clients of ours that trust its certificate. */
export async function startScriptedGraph(): Promise<ScriptedGraph> {
  const subject = { organization: 'Test', countryCode: 'NZ', state: 'Test', locality: 'Test', validity: 2 };
  const ca = await createCA(subject);
  const certificate = await createCert({ ca, domains: ['127.0.0.1', 'localhost'], validity: 2 });
  const received: Received[] = [];
  const scripts = new Map<string, Scripted[]>();

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (req, res) => {
    void readBody(req).then((text) => {
      const path = (req.url ?? '').replace(/^\/v1\.0/, '');
      received.push({
        method: req.method ?? '',
        path,
        headers: req.headers,
        body: readJson(text),
      });
      const key = [...scripts.keys()].sort((a, b) => b.length - a.length).find((start) => path.startsWith(start));
      const answers = key === undefined ? undefined : scripts.get(key);
      play(
        (answers && answers.length > 1 ? answers.shift() : answers?.[0]) ?? { status: 404, body: notScripted(path) },
        res,
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    baseUrl,
    ca: ca.cert,
    received,
    script: (path, ...answers) => void scripts.set(path, answers),
    client: (options = {}) =>
      createGraphClient({
        baseUrl,
        credentialFor: (tenantId) => credential(`token-of-${tenantId}`),
        transport: httpsTransport(ca.cert),
        ...options,
        retry: { delaySeconds: 0, rereadDelayMs: 0, ...options.retry },
      }),
    reset: () => {
      scripts.clear();
      received.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function credential(token: string): TokenCredential {
  return { getToken: () => Promise.resolve({ token, expiresOnTimestamp: Date.now() + 3_600_000 }) };
}

/** What the library's own last link does with fetch, which trusts no certificate authority made after Node started. */
function httpsTransport(ca: string): Middleware {
  return {
    execute: async (context: Context) => {
      const { method, headers, body, signal } = (context.options ?? {}) as RequestInit;
      const target = context.request as string | { url: string };
      const url = typeof target === 'string' ? target : target.url;
      const outgoing = request(url, {
        ca,
        method,
        headers: headers as Record<string, string>,
        signal: signal ?? undefined,
        agent: false,
      });
      outgoing.end(typeof body === 'string' ? body : undefined);
      const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
      const status = answer.statusCode ?? 0;
      const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as [string, string]);
      context.response = new Response(status === 204 ? null : (Readable.toWeb(answer) as ReadableStream), {
        status,
        headers: flat,
      });
    },
  };
}

function play(answer: Scripted, res: ServerResponse): void {
  if (answer.hang) return;
  if (answer.drop) {
    res.destroy();
    return;
  }
  const text =
    typeof answer.body === 'string' ? answer.body : answer.body === undefined ? '' : JSON.stringify(answer.body);
  res.writeHead(answer.status ?? 200, {
    'content-type': 'application/json',
    ...(text === '' ? {} : { 'content-length': String(Buffer.byteLength(text)) }),
    ...answer.headers,
  });
  if (answer.cutAfter === undefined) res.end(text);
  else res.write(text.slice(0, answer.cutAfter), () => res.destroy());
}

function notScripted(path: string) {
  return { error: { code: 'NotScripted', message: `The test has no answer for ${path}` } };
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** JSON as a value, anything else as it came. */
function readJson(text: string): unknown {
  if (text === '') return undefined;
  return text.startsWith('{') ? (JSON.parse(text) as unknown) : text;
}
