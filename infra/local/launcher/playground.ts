import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { LOCAL_BOT } from '../identities';
import { playgroundPeople } from '../tenant/people';
import type { LocalTeam, TenantData } from '../tenant/tenantData';
import { plainEnvironment, startNode, type Child } from './childProcess';
import { waitFor } from './waitFor';

const PACKAGE = '@microsoft/m365agentsplayground';
const READY_WITHIN_MS = 40_000;

export interface Playground {
  url: string;
  child: Child;
  /** Opens the channel as the client would, so that the bot hears that it was added there. */
  openChannel(): Promise<void>;
}

/** Microsoft's Agents Playground as the Teams client, with the tenant's people and team. `botUrl` is where it sends activities. */
export async function startPlayground(options: {
  tenant: TenantData;
  port: number;
  botUrl: string;
  /** Authority of the local certificate, which the Playground has to trust. */
  caFile: string;
  dir: string;
}): Promise<Playground> {
  const team = options.tenant.teams()[0];
  if (team === undefined) throw new Error('The tenant has no team for the Playground to show.');
  mkdirSync(options.dir, { recursive: true });
  writeFileSync(join(options.dir, '.m365agentsplayground.yml'), stringify(configOf(options.tenant, team)));

  const url = `http://localhost:${options.port}`;
  const args = ['start', '-p', String(options.port), '-e', options.botUrl, '-c', 'msteams', '--disable-telemetry'];
  const child = startNode(entryPoint(), args, {
    cwd: options.dir,
    env: { ...plainEnvironment(), BROWSER: 'none', NODE_EXTRA_CA_CERTS: options.caFile },
  });
  let ended = false;
  void child.ended.then(() => (ended = true));
  await waitFor(
    'The Agents Playground',
    async () => {
      const answer = await fetch(`${url}/_debug/ping`, { signal: AbortSignal.timeout(2000) });
      return (await answer.text()) === 'pong' ? true : null;
    },
    { withinMs: READY_WITHIN_MS, gaveUp: () => (ended ? `The Agents Playground ended:\n${child.tail()}` : null) },
  ).catch(async (error: unknown) => {
    await child.stop();
    throw error;
  });

  return {
    url,
    child,
    async openChannel() {
      const channelId = channelOf(team).id;
      const answer = await fetch(`${url}/_debug/conversation/${encodeURIComponent(channelId)}/installation`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      if (!answer.ok) throw new Error(`The Playground could not open its channel (status ${answer.status}).`);
    },
  };
}

function channelOf(team: LocalTeam): { id: string; displayName: string } {
  return team.channels[0] ?? { id: team.teamId, displayName: 'General' };
}

/** The Playground takes exactly six people, each with the same seven fields, and at most one channel beside General. */
function configOf(tenant: TenantData, team: LocalTeam): Record<string, unknown> {
  const channel = team.channels[0];
  return {
    version: '0.1.1',
    tenantId: tenant.tenantId,
    bot: { id: `28:${LOCAL_BOT.clientId}`, name: 'Scorekeeper' },
    currentUser: playgroundPeople.currentUser,
    users: playgroundPeople.users,
    personalChat: { id: 'a:personal-chat' },
    groupChat: { id: '19:it-staff-chat@thread.v2', name: 'IT staff chat' },
    team: {
      id: team.teamId,
      name: team.displayName,
      aadGroupId: team.groupId,
      channels: channel === undefined ? [] : [{ id: channel.id, name: channel.displayName }],
    },
  };
}

/** The file behind the package's command, to be started with this very Node. */
function entryPoint(): string {
  const manifestFile = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { bin: string | Record<string, string> };
  const bin = typeof manifest.bin === 'string' ? manifest.bin : Object.values(manifest.bin)[0];
  if (bin === undefined) throw new Error(`${PACKAGE} has no command.`);
  return join(dirname(manifestFile), bin);
}
