import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { LOCAL_BOT } from '../../infra/local/identities';
import {
  acceptance,
  anySending,
  rememberVisit,
  sendTo,
  signatures,
  type Sending,
  type Visits,
  type World,
} from '../support/anyActivity';
import { startLocalSystem, until, type LocalSystem } from '../support/localSystem';
import { createPostgresDatabase } from '../support/postgres';

/** In the process of the tests 10,000 are sent (tests/bot/teams/anyActivity.test.ts); here the built service shows that it stays alive. */
const HANDFULS = 24;
const IN_A_HANDFUL = 25;

let system: LocalSystem;
let world: World;
let database: pg.Client;
let drop: () => Promise<void>;
let headers: Awaited<ReturnType<typeof signatures>> = {};
const visits: Visits = { teams: new Set(), channels: new Set() };

beforeAll(async () => {
  const created = await createPostgresDatabase();
  drop = created.drop;
  system = await startLocalSystem({ env: { DATABASE_URL: created.url } });
  database = new pg.Client({ connectionString: created.url });
  await database.connect();
  const { serviceUrl, token } = await system.m365.teamsToken();
  headers = await signatures(token, LOCAL_BOT.clientId);
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
  const decided = acceptance(place, controlIds[0] ?? '');
  await send({ signature: 'teams', body: JSON.stringify(decided) });
  expect((await rows('decision')).length).toBe(1);
  await system.send('operator', { type: 'installationUpdate', action: 'add' });
  await until('the digest is sent', async () => (await rows('delivery'))[0]?.['state'] === 'sent');
  await until(
    'the channel has its name',
    async () => (await rows('channel_subscription'))[0]?.['channel_name'] !== null,
  );
  const digestId = String((await rows('delivery'))[0]?.['marker']);
  world = { ...place, controlIds, decided, digestId };
}, 240_000);
afterAll(async () => {
  await database.end();
  await system.stop();
  await drop();
}, 60_000);

async function send({ signature, body }: Sending): Promise<number> {
  return sendTo(system.serviceUrl, body, headers[signature]);
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
  for (const { team_id } of channels) expect([world.teamId, ...visits.teams]).toContain(team_id);
  const deliveries = await rows('delivery');
  for (const { channel_id } of deliveries) expect([world.channelId, ...visits.channels]).toContain(channel_id);
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

describe('activities that nobody has the right to make something of', () => {
  it('leave the built service alive, its database and Graph as they were', async () => {
    let last = await written();
    const handful = fc.array(anySending(world), { minLength: IN_A_HANDFUL, maxLength: IN_A_HANDFUL });

    await fc.assert(
      fc.asyncProperty(handful, async (sendings) => {
        for (const sending of sendings) rememberVisit(sending, visits);
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
      { numRuns: HANDFULS, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );

    expect((await fetch(`${system.serviceUrl}/health/ready`)).status).toBe(200);
    // An answer into a conversation that Teams does not know cannot be sent; nothing else may have failed.
    const failed = system
      .output()
      .split('\n')
      .filter((line) => line.includes('"level":"error"'));
    expect(failed.filter((line) => !/"type":"ConnectorRefused"/.test(line))).toEqual([]);
  }, 300_000);
});
