import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/freePort.mjs';

const LAUNCHER = 'dist/local/start.js';
const READY_WITHIN_MS = 120_000;

export interface LocalStart {
  serviceUrl: string;
  hostUrl: string;
  playgroundUrl: string;
  tenantId: string;
  /** What the launcher printed. */
  printed: string;
  /** GET of a `_local` address, as JSON. */
  local<T>(path: string, options?: { method: string; body?: unknown }): Promise<T>;
  stop(): Promise<void>;
}

export interface Received {
  patches: { controlId: string; body: { state: string; comment: string } }[];
  notifications: { userId: string }[];
  posts: { conversationId: string; body: unknown }[];
  updates: { conversationId: string; body: unknown }[];
}

/** `npm start` as a person runs it (after the build), on free ports and in a folder of its own. */
export async function startLocally(args: string[] = []): Promise<LocalStart> {
  const dir = await mkdtemp(join(tmpdir(), 'scorekeeper-browser-'));
  const [service, m365, playground] = [await freePort(), await freePort(), await freePort()];
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    env: {
      ...process.env,
      PORT: String(service),
      LOCAL_M365_PORT: String(m365),
      PLAYGROUND_PORT: String(playground),
      DATA_DIR: dir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const ready = new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`Not ready in time:\n${printed}`)), READY_WITHIN_MS);
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += String(chunk);
        if (!/^ready: /m.test(printed)) return;
        clearTimeout(timer);
        done();
      });
    }
    child.on('close', (code) => fail(new Error(`npm start ended with code ${String(code)}:\n${printed}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dir, { recursive: true, force: true });
  };
  await ready.catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  const links = JSON.parse(await readFile(join(dir, 'local.json'), 'utf8')) as {
    serviceUrl: string;
    localM365Url: string;
    hostUrl: string;
    playgroundUrl: string;
    caFile: string;
    tenantId: string;
  };
  const ca = await readFile(links.caFile, 'utf8');
  return {
    ...links,
    printed,
    stop,
    local: (path, options) => call(`${links.localM365Url}/_local${path}`, ca, options),
  };
}

function call<T>(url: string, ca: string, options?: { method: string; body?: unknown }): Promise<T> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { ca, agent: false, method: options?.method ?? 'GET', headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve((text === '' ? null : JSON.parse(text)) as T));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(options?.body === undefined ? undefined : JSON.stringify(options.body));
  });
}
