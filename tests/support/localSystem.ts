import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { plainEnvironment } from '../../infra/local/launcher/childProcess';
import { serviceEnvironment } from '../../infra/local/launcher/service';
import { playgroundPeople } from '../../infra/local/tenant/people';
import { createSchool } from '../../infra/local/tenant/school';
import type { TenantData } from '../../infra/local/tenant/tenantData';
import { emptyDatabaseFolder } from './database';
import { freePort } from './freePort.mjs';
import { startLocalM365, type RunningM365 } from '../infra/local/support/localM365';

type Loose = any;

const SCRIPT = 'dist/bot/index.js';
const READY_WITHIN_MS = 90_000;

const everyone = [playgroundPeople.currentUser, ...playgroundPeople.users];
const person = (givenName: string) => {
  const found = everyone.find((one) => one.givenName === givenName);
  if (found === undefined) throw new Error(`Nobody is called ${givenName}.`);
  return { id: found.id, aadObjectId: found.aadObjectId, name: found.name };
};

/** The school's people by what they may do (infra/local/tenant/people.ts). */
export const PEOPLE = {
  operator: person('Mere'),
  otherOperator: person('Tama'),
  reader: person('Ana'),
  stranger: person('Hemi'),
};
export type Who = keyof typeof PEOPLE;

export interface LocalSystem {
  m365: RunningM365;
  tenant: TenantData;
  channelId: string;
  serviceUrl: string;
  /** Settings of the service, beside those of this process. */
  env: Record<string, string | undefined>;
  /** Calls the API as the tab of that person would; null sends no token. */
  api(
    who: Who | null,
    path: string,
    options?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; json: Loose }>;
  /** GET of what is no JSON. */
  file(who: Who, path: string): Promise<{ status: number; type: string | null; content: Buffer }>;
  /** Sends an activity as Teams would, signed, from a person in the channel (or a personal chat). */
  send(
    who: Who,
    activity: Record<string, unknown>,
    place?: 'channel' | 'personal',
  ): Promise<{ status: number; json: Loose }>;
  /** Says a line and answers with the texts that came back. */
  say(who: Who, text: string, place?: 'channel' | 'personal'): Promise<Loose[]>;
  /** Presses a button of a card: the invoke response. */
  press(who: Who, verb: string, data: Record<string, unknown>, place?: 'channel' | 'personal'): Promise<Loose>;
  /** Moves the local tenant and the service by days. */
  advance(days: number): Promise<void>;
  /** Ends the service at once, as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** What the service has written since it was last started. */
  output(): string;
  stop(): Promise<void>;
}

/** The built service in a process of its own against a local Microsoft 365 in this one, with a database of its own. */
export async function startLocalSystem(
  options: { tenant?: TenantData; env?: Record<string, string> } = {},
): Promise<LocalSystem> {
  if (!existsSync(SCRIPT)) throw new Error(`${SCRIPT} is missing: run "npm run build" first ("npm test" does).`);
  const tenant = options.tenant ?? createSchool({ today: new Date() });
  const port = await freePort();
  const serviceUrl = `http://127.0.0.1:${port}`;
  const m365 = await startLocalM365({ tenant, serviceUrl });
  const dir = await mkdtemp(join(tmpdir(), 'scorekeeper-system-'));
  await cp(await emptyDatabaseFolder(), join(dir, 'database'), { recursive: true });
  const team = tenant.teams()[0];
  if (team === undefined) throw new Error('The tenant has no team.');
  const channelId = team.channels[0]?.id ?? team.teamId;
  const env: Record<string, string | undefined> = {
    ...serviceEnvironment({
      port,
      localM365Url: m365.url,
      caFile: m365.caFile,
      tenantId: tenant.tenantId,
      databaseDir: join(dir, 'database'),
    }),
    LOG_LEVEL: 'warn',
    ...options.env,
  };
  let service: { child: ChildProcess; ended: Promise<void>; output: string } | null = null;
  const tokens = new Map<Who, string>();

  async function start(): Promise<void> {
    const child = spawn(process.execPath, [SCRIPT], {
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const running = { child, output: '', ended: new Promise<void>((done) => child.on('close', () => done())) };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (running.output += String(text)));
    service = running;
    await until('the service is ready', async () => {
      if (child.exitCode !== null) throw new GaveUp(`The service ended:\n${running.output}`);
      return (await fetch(`${serviceUrl}/health/ready`)).ok;
    });
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const running = service;
    service = null;
    if (running === null) return;
    running.child.kill(signal);
    await running.ended;
  }

  async function setClock(): Promise<void> {
    const answer = await fetch(`${serviceUrl}/_local/clock`, {
      method: 'POST',
      headers: { authorization: `Bearer ${env.CONTROL_SECRET ?? ''}`, 'content-type': 'application/json' },
      body: JSON.stringify({ now: tenant.now().toISOString() }),
    });
    if (!answer.ok) throw new Error(`The service did not collect: ${await answer.text()}\n${service?.output ?? ''}`);
  }

  async function tokenOf(who: Who): Promise<string> {
    const known = tokens.get(who);
    if (known !== undefined) return known;
    const answer = await m365.call(`/_local/token?user=${PEOPLE[who].aadObjectId}`);
    const { token } = answer.json as { token: string };
    tokens.set(who, token);
    return token;
  }

  const system: LocalSystem = {
    m365,
    tenant,
    channelId,
    serviceUrl,
    env,
    start,
    kill: () => end('SIGKILL'),
    output: () => service?.output ?? '',

    async api(who, path, { body, headers } = {}) {
      const answer = await fetch(`${serviceUrl}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(who === null ? {} : { authorization: `Bearer ${await tokenOf(who)}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) };
    },

    async file(who, path) {
      const headers = { authorization: `Bearer ${await tokenOf(who)}` };
      const answer = await fetch(`${serviceUrl}${path}`, { headers });
      const content = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, type: answer.headers.get('content-type'), content };
    },

    async send(who, activity, place = 'channel') {
      const channel = {
        conversation: { id: channelId, conversationType: 'channel', isGroup: true, tenantId: tenant.tenantId },
        channelData: {
          team: { id: team.teamId, aadGroupId: team.groupId, name: team.displayName },
          channel: { id: channelId },
          tenant: { id: tenant.tenantId },
        },
      };
      const personal = {
        conversation: { id: `a:personal-${who}`, conversationType: 'personal', tenantId: tenant.tenantId },
        channelData: { tenant: { id: tenant.tenantId } },
      };
      const { status, json } = await m365.call('/_local/bot/activities', {
        json: {
          id: `${Date.now()}-${Math.random()}`,
          channelId: 'msteams',
          serviceUrl: 'replaced by the connector',
          from: PEOPLE[who],
          recipient: { id: `28:${env.BOT_ID ?? ''}`, name: 'Scorekeeper' },
          ...(place === 'channel' ? channel : personal),
          ...activity,
        },
      });
      return { status, json };
    },

    async say(who, text, place = 'personal') {
      const before = m365.received().posts.length;
      await system.send(who, { type: 'message', text }, place);
      return m365
        .received()
        .posts.slice(before)
        .map((post) => post.body as Loose);
    },

    async press(who, verb, data, place = 'channel') {
      const { json } = await system.send(
        who,
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        },
        place,
      );
      return json;
    },

    async advance(days) {
      tenant.advance(days);
      await setClock();
    },

    async stop() {
      await end('SIGTERM');
      await m365.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };

  try {
    await start();
    await setClock();
  } catch (error) {
    await system.stop();
    throw error;
  }
  return system;
}

class GaveUp extends Error {}

/** Asks until it is so; the answer is awaited, not guessed by a pause. */
export async function until(what: string, ask: () => Promise<boolean>, withinMs = READY_WITHIN_MS): Promise<void> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    const so = await ask().catch((error: unknown) => {
      if (error instanceof GaveUp) throw error;
      return false;
    });
    if (so) return;
    await pause(50);
  }
  throw new Error(`Waited ${withinMs / 1000} s in vain until ${what}.`);
}
