import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';
import { LOCAL_BOT } from '../../infra/local/identities';
import { anySending, envelope, type Sending, type Signature, type World } from '../support/anyActivity';
import { startLocalSystem, until, type LocalSystem } from '../support/localSystem';
import { createPostgresDatabase } from '../support/postgres';

/** 10,000 activities, sent in handfuls at the same time. */
const HANDFULS = 40;
const IN_A_HANDFUL = 25;

let system: LocalSystem;
let world: World;
let database: pg.Client;
let drop: () => Promise<void>;
const headers: Partial<Record<Signature, string>> = {};
/** Teams and channels that Teams said the app came to. */
const visited = { teams: new Set<string>(), channels: new Set<string>() };

beforeAll(async () => {
  const created = await createPostgresDatabase();
  drop = created.drop;
  system = await startLocalSystem({ env: { DATABASE_URL: created.url } });
  database = new pg.Client({ connectionString: created.url });
  await database.connect();
  await prepareTokens();
  const { serviceUrl } = await system.m365.teamsToken();
  const team = system.tenant.teams()[0];
  const place = {
    tenantId: system.tenant.tenantId,
    serviceUrl,
    botId: LOCAL_BOT.clientId,
    teamId: team?.teamId ?? '',
    channelId: system.channelId,
  };
  const { json } = await system.api('operator', `/api/tenants/${place.tenantId}/actions`);
  const ranked = json.actions.filter(({ rank }: { rank: number | null }) => rank !== null);
  const controlIds: string[] = ranked.slice(0, 4).map(({ controlId }: { controlId: string }) => controlId);
  const decided = {
    ...envelope(place, 'operator', 'channel', { id: 'decided-1', ghost: '', expectReplies: true }),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'decide.accept',
        data: { v: 1, tenantId: place.tenantId, controlId: controlIds[0], seen: null },
      },
      trigger: 'manual',
    },
  };
  await send({ signature: 'teams', body: JSON.stringify(decided) });
  expect((await rows('decision')).length).toBe(1);
  await system.send('operator', { type: 'installationUpdate', action: 'add' });
  await until('the digest is sent', async () => (await rows('delivery'))[0]?.['state'] === 'sent');
  const digestId = String((await rows('delivery'))[0]?.['marker']);
  world = { ...place, controlIds, decided, digestId };
}, 240_000);
afterAll(async () => {
  await database.end();
  await system.stop();
  await drop();
}, 60_000);

async function prepareTokens(): Promise<void> {
  const { token, serviceUrl } = await system.m365.teamsToken();
  const { privateKey } = await generateKeyPair('RS256');
  const [head = '', claims = '', signature = ''] = token.split('.');
  const kid = (JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string }).kid;
  const forge = (audience: string, expires: string) =>
    new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer('https://api.botframework.com')
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(privateKey);
  const noAlgorithm = Buffer.from(JSON.stringify({ alg: 'none', kid })).toString('base64url');
  Object.assign(headers, {
    teams: `Bearer ${token}`,
    garbage: `Bearer ${head}.${claims}.${signature.slice(8)}${signature.slice(0, 8)}`,
    otherKey: `Bearer ${await forge(LOCAL_BOT.clientId, '1h')}`,
    noAlgorithm: `Bearer ${noAlgorithm}.${claims}.`,
    otherBot: `Bearer ${await forge('another-bot', '1h')}`,
    expired: `Bearer ${await forge(LOCAL_BOT.clientId, '-1h')}`,
  });
}

async function send({ signature, body }: Sending): Promise<number> {
  const authorization = headers[signature];
  const answer = await fetch(`${system.serviceUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body,
  });
  await answer.arrayBuffer();
  return answer.status;
}

async function rows(table: string): Promise<Record<string, unknown>[]> {
  return (await database.query<Record<string, unknown>>(`select * from ${table} t order by t::text`)).rows;
}

/**
 * Everything that a person can cause to be written: decisions and what Graph is to be told of them, channels, deliveries, notices,
 * the plan, and what Graph was asked to change or send. One thing is written without a right, because Teams itself says it and
 * nobody else can: that the app came to a team or left it (installationUpdate, a deleted team). So rows of teams that only these
 * activities spoke of are left out, after a look that they are of such a team.
 */
async function written(): Promise<unknown> {
  const { patches, notifications, mail, updates } = system.m365.received();
  const channels = await rows('channel_subscription');
  for (const { team_id } of channels) expect([world.teamId, ...visited.teams]).toContain(team_id);
  const deliveries = await rows('delivery');
  for (const { channel_id } of deliveries) expect([world.channelId, ...visited.channels]).toContain(channel_id);
  return {
    decisions: await rows('decision'),
    head: await rows('decision_head'),
    writes: await rows('state_write'),
    leases: await rows('state_write_lease'),
    channels: channels.filter(({ team_id }) => team_id === world.teamId),
    deliveries: deliveries.filter(({ channel_id }) => channel_id === world.channelId),
    notices: await rows('notice'),
    plans: await rows('saved_plan'),
    graph: { patches: [...patches], notifications: [...notifications], mail: [...mail] },
    updates: [...updates],
  };
}

function rememberVisit({ signature, body }: Sending): void {
  if (signature !== 'teams') return;
  let activity: { type?: unknown; channelData?: Record<string, { id?: unknown } | null> | null };
  try {
    activity = JSON.parse(body) as typeof activity;
  } catch {
    return;
  }
  const { team, channel, settings } = activity.channelData ?? {};
  if (activity.type !== 'installationUpdate' || typeof team?.id !== 'string') return;
  const chosen = (settings as { selectedChannel?: { id?: unknown } } | null | undefined)?.selectedChannel;
  visited.teams.add(team.id);
  for (const id of [team.id, channel?.id, chosen?.id]) {
    if (typeof id === 'string') visited.channels.add(id.split(';')[0] ?? id);
  }
}

describe('10,000 activities that nobody has the right to make something of', () => {
  it('crash nothing, get no 5xx and write nothing', async () => {
    let last = await written();
    const handful = fc.array(anySending(world), { minLength: IN_A_HANDFUL, maxLength: IN_A_HANDFUL });

    await fc.assert(
      fc.asyncProperty(handful, async (sendings) => {
        sendings.forEach(rememberVisit);
        const statuses = await Promise.all(sendings.map(send));

        expect(statuses.filter((status) => status >= 500)).toEqual([]);
        sendings.forEach(({ signature }, index) => {
          if (signature !== 'teams') expect(statuses[index]).toBe(401);
        });
        // Against the handful before, so that a failure is made smaller with what it wrote in place.
        const before = last;
        last = await written();
        expect(last).toEqual(before);
      }),
      { numRuns: HANDFULS },
    );

    expect((await fetch(`${system.serviceUrl}/health/ready`)).status).toBe(200);
    // An answer into a conversation that Teams does not know cannot be sent; nothing else may have failed.
    const failed = system
      .output()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'));
    expect(failed.filter((line) => !line.includes('"ConnectorRefused"'))).toEqual([]);
  }, 600_000);
});
