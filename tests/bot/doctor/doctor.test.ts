import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../../bot/storage/openDatabase';
import { LOCAL_APP, LOCAL_BOT } from '../../../infra/local/identities';
import { emptyDatabaseFolder } from '../../support/database';
import { startLocalSystem, type LocalSystem } from '../../support/localSystem';
import { createPostgresDatabase } from '../../support/postgres';
import { runDoctor } from './runDoctor';

// Each runs the doctor, some several times: on a busy machine that takes its time.
jest.setTimeout(120_000);

const GRAPH_LINES = [
  'Graph: secure scores',
  'Graph: descriptions of the actions',
  'Graph: people',
  'Graph: roles of people',
  'Graph: members of groups',
  'Graph: report of registered sign-in methods',
  'Graph: organisation',
];

let system: LocalSystem;
/** A folder with an empty database of this version that nobody uses. */
let dataDir: string;
/** A deployment in order whose database is not made yet: opening one takes longer than all the rest. */
let settings: Record<string, string | undefined>;
let withDatabaseFolder: Record<string, string | undefined>;

beforeAll(async () => {
  system = await startLocalSystem();
  dataDir = await mkdtemp(join(tmpdir(), 'scorekeeper-doctor-'));
  await cp(await emptyDatabaseFolder(), dataDir, { recursive: true });
  settings = {
    ...system.env,
    DATA_DIR: join(dataDir, 'new'),
    TEAMS_APP_ID: '0f0e0d0c-1111-2222-3333-444455556666',
  };
  withDatabaseFolder = { ...settings, DATA_DIR: dataDir };
});

afterAll(async () => {
  await system.stop();
  await rm(dataDir, { recursive: true, force: true });
});

beforeEach(() => {
  system.m365.clearFaults();
});

describe('a deployment in order', () => {
  it('is called so, with the exit code 0', async () => {
    const report = await runDoctor(withDatabaseFolder);
    expect(report.titles('failed')).toEqual([]);
    expect(report.titles('not checked')).toEqual([]);
    expect(report.titles('ok')).toEqual(expect.arrayContaining(['Database', 'Public address', ...GRAPH_LINES]));
    expect(report.line('Database')).toContain('what it commits reaches the disk');
    expect(report.line('Graph: writing decisions back')).toMatch(
      /^ok .*The token carries SecurityEvents.ReadWrite.All/,
    );
    expect(report.code).toBe(0);
  });

  it('is not changed by being looked at', async () => {
    await runDoctor(withDatabaseFolder);
    const { patches, notifications, mail } = system.m365.received() as unknown as Record<string, unknown[]>;
    expect([patches, notifications, mail]).toEqual([[], [], []]);
    const report = await runDoctor(withDatabaseFolder);
    expect(report.line('Database')).toMatch(/^ok/);
  });

  it('may be looked at while its service uses the data folder', async () => {
    const report = await runDoctor({ ...settings, DATA_DIR: system.env['DATA_DIR'] });
    expect(report.line('Database')).toMatch(/^attention .*Process \d+ on this computer is using the data folder/);
    expect(report.line('Public address')).toMatch(/^ok/);
    expect(report.code).toBe(0);
  });

  it('is called so in production too, over https', async () => {
    // The local Microsoft 365 stands where a front end with a certificate would.
    system.m365.addFault({ path: '/health/ready', status: 200, body: { status: 'ready' } });
    const report = await runDoctor({
      ...settings,
      SCOREKEEPER_MODE: 'production',
      PUBLIC_URL: system.m365.url,
      IMAGE_SIGNING_SECRET: 'x'.repeat(32),
      CONTROL_SECRET: undefined,
    });
    expect(report.titles('failed')).toEqual([]);
    expect(report.line('Public address')).toMatch(/^ok .*answers over https/);
    expect(report.code).toBe(0);
  });

  it('has no names and no secrets in its report', async () => {
    const { output } = await runDoctor(settings);
    const people = system.tenant
      .users()
      .flatMap(({ displayName, userPrincipalName }) => [displayName, userPrincipalName]);
    for (const name of [...people, system.tenant.displayName]) expect(output).not.toContain(name);
    for (const secret of [LOCAL_APP.clientSecret, LOCAL_BOT.clientSecret]) expect(output).not.toContain(secret);
  });
});

describe('settings', () => {
  it('are all listed where they are wrong, and nothing else is tried', async () => {
    const report = await runDoctor({ BOT_ID: 'my bot', BOT_TYPE: 'SingleTenant', IMAGE_SIGNING_SECRET: 'hunter2' });
    for (const name of ['PUBLIC_URL', 'BOT_ID', 'AAD_APP_CLIENT_ID', 'AAD_APP_TENANT_ID', 'DATABASE_URL']) {
      expect(report.output).toContain(`failed       Settings: ${name} `);
    }
    expect(report.line('Database')).toBe('not checked  Database, because the settings are not right.');
    expect(report.titles('ok')).toEqual([]);
    expect(report.output).not.toContain('hunter2');
    expect(report.code).toBe(1);
  });

  it('that name a key vault instead of its secret are found', async () => {
    const reference = '@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/image)';
    const report = await runDoctor({ ...settings, IMAGE_SIGNING_SECRET: reference });
    expect(report.line('Settings')).toMatch(/^failed .*IMAGE_SIGNING_SECRET is a reference to a key vault/);
    expect(report.code).toBe(1);
  });

  it('without TEAMS_APP_ID need attention, and no more', async () => {
    const report = await runDoctor({ ...settings, TEAMS_APP_ID: undefined });
    expect(report.titles('attention')).toContain('Teams app id');
    expect(report.code).toBe(0);
  });
});

describe('a permission in Graph that is missing', () => {
  it.each([
    ['Graph: secure scores', '/security/secureScores$', 'SecurityEvents.Read.All'],
    ['Graph: descriptions of the actions', '/secureScoreControlProfiles', 'SecurityEvents.Read.All'],
    ['Graph: roles of people', '/directoryRoles', 'RoleManagement.Read.Directory'],
    ['Graph: members of groups', '/groups/', 'GroupMember.Read.All'],
    ['Graph: report of registered sign-in methods', '/userRegistrationDetails', 'AuditLog.Read.All'],
    ['Graph: organisation', '/organization', 'User.Read.All or Organization.Read.All'],
  ])('is named on the line "%s", and the others stand', async (title, path, permission) => {
    system.m365.addFault({ path, status: 403, body: DENIED });
    const report = await runDoctor(settings);
    expect(report.titles('failed')).toEqual([title]);
    expect(report.line(title)).toContain(`the app lacks ${permission}`);
    expect(report.line(title)).toContain('What to do: Run infra/azure/grant-graph-permissions.sh');
    expect(report.output).not.toContain('Ada Example');
    expect(report.code).toBe(1);
  });

  it('hinders only what needs it', async () => {
    system.m365.addFault({ path: '/v1.0/users$', status: 403, body: DENIED });
    const report = await runDoctor(settings);
    expect(report.titles('failed')).toEqual(['Graph: people']);
    expect(report.titles('not checked')).toEqual(['Graph: roles of people']);
    expect(report.line('Graph: roles of people')).toContain('because "Graph: people" failed');
  });

  it('is told from a missing licence', async () => {
    const error = { code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', message: 'Needs a premium license' };
    system.m365.addFault({ path: '/userRegistrationDetails', status: 403, body: { error } });
    const report = await runDoctor(settings);
    expect(report.line('Graph: report of registered sign-in methods')).toMatch(/^attention .*Entra ID P1/);
    expect(report.code).toBe(0);
  });

  it('shows in the token where trying would change something', async () => {
    // Only its claims are read; Graph itself would refuse it.
    const claims = Buffer.from(JSON.stringify({ roles: ['SecurityEvents.Read.All'] })).toString('base64url');
    const body = { token_type: 'Bearer', expires_in: 3600, access_token: `eyJhbGciOiJub25lIn0.${claims}.` };
    system.m365.addFault({ path: '/oauth2/v2.0/token', status: 200, body, times: 2 });
    const report = await runDoctor(settings);
    expect(report.line('Graph: writing decisions back')).toMatch(
      /^failed .*does not carry SecurityEvents.ReadWrite.All/,
    );
    expect(report.line('Graph: secure scores')).toContain('Graph does not take the token (401)');
  });

  it('to write is not needed where decisions stay here', async () => {
    const report = await runDoctor({ ...settings, WRITE_BACK: 'off' });
    expect(report.line('Graph: writing decisions back')).toMatch(/^ok .*WRITE_BACK is off/);
  });

  it('is not blamed for a fault of Microsoft', async () => {
    system.m365.addFault({ path: '/organization', status: 500, times: 5 });
    const report = await runDoctor(settings);
    expect(report.line('Graph: organisation')).toMatch(/^failed .*failed on its own side \(500\)/);
  });
});

describe('a configured group that does not exist', () => {
  it('is named by its setting', async () => {
    const report = await runDoctor({ ...settings, READER_GROUP_ID: '0f0e0d0c-9999-2222-3333-444455556666' });
    expect(report.line('Graph: members of groups')).toMatch(/^failed .*no group of the id in READER_GROUP_ID/);
  });
});

describe('a secret that is wrong', () => {
  it('of the app hinders all of Graph, and is not repeated', async () => {
    const report = await runDoctor({ ...settings, AAD_APP_CLIENT_SECRET: 'hunter2-hunter2' });
    expect(report.titles('failed')).toEqual(['Token for Microsoft Graph']);
    expect(report.line('Token for Microsoft Graph')).toContain('Entra says that AAD_APP_CLIENT_SECRET is wrong');
    expect(report.titles('not checked')).toEqual([...GRAPH_LINES, 'Graph: writing decisions back']);
    expect(report.line('Graph: roles of people')).toContain('because "Token for Microsoft Graph" failed');
    expect(report.output).not.toContain('hunter2');
    expect(report.code).toBe(1);
  });

  it('of the bot leaves Graph alone', async () => {
    const report = await runDoctor({ ...settings, BOT_PASSWORD: 'hunter2-hunter2' });
    expect(report.titles('failed')).toEqual(['Token of the bot']);
    expect(report.line('Token of the bot')).toContain('Entra says that BOT_PASSWORD is wrong');
  });
});

describe('an address that does not answer', () => {
  it('of the service is told with the reason', async () => {
    const report = await runDoctor({ ...settings, PUBLIC_URL: 'http://127.0.0.1:9' });
    expect(report.titles('failed')).toEqual(['Public address']);
    expect(report.line('Public address')).toContain('http://127.0.0.1:9/health/ready could not be reached');
  });

  it.each([
    ['a sign-in page in front of it', 302, {}, 'sends the caller elsewhere (302)'],
    ['another service', 200, { hello: 'world' }, 'it is not Scorekeeper'],
    [
      'a service that is not ready',
      503,
      { status: 'notReady', missing: { database: 'gone away' } },
      'database: gone away',
    ],
  ])('is told from %s', async (_name, status, body, words) => {
    const server = createServer((_req, res) => {
      // Not chained: where restify was loaded in the same process, its writeHead returns nothing.
      res.writeHead(status, { location: '/login' });
      res.end(JSON.stringify(body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const report = await runDoctor({ ...settings, PUBLIC_URL: url });
      expect(report.line('Public address')).toContain(words);
    } finally {
      server.close();
    }
  });

  it('of the keys for messages says that the bot hears nothing', async () => {
    system.m365.addFault({ path: '/_bot/.well-known', breakAfterBytes: 0 });
    const report = await runDoctor(settings);
    expect(report.line('Keys of messages from Teams')).toMatch(/^failed .*every message to the bot is refused/);
  });

  it('of Graph, with a certificate that nobody knows, says so', async () => {
    const report = await runDoctor({ ...settings, NODE_EXTRA_CA_CERTS: undefined });
    expect(report.line('Keys of sign-ins to the tab')).toContain('its certificate is not trusted here');
    expect(report.line('Token for Microsoft Graph')).toMatch(/^failed/);
    expect(report.code).toBe(1);
  });
});

describe('a database', () => {
  const withDatabase = async <T>(use: (url: string) => Promise<T>): Promise<T> => {
    const { url, drop } = await createPostgresDatabase();
    try {
      return await use(url);
    } finally {
      await drop();
    }
  };
  const run = async (url: string, statement: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };

  it('locked by another host names the file to delete', async () => {
    const file = join(dataDir, 'scorekeeper.lock');
    await writeFile(file, JSON.stringify({ pid: 7, host: 'an-older-container', startTicks: null, token: 'x' }));
    try {
      const report = await runDoctor(withDatabaseFolder);
      expect(report.line('Database')).toMatch(/^failed .*process 7 on an-older-container/);
      expect(report.line('Database')).toContain(`delete ${file}`);
      expect(report.line('Last collection')).toContain('because "Database" failed');
    } finally {
      await rm(file);
    }
  });

  it('that is not there yet is no fault, and is not made', async () => {
    const report = await runDoctor(settings);
    expect(report.line('Database')).toMatch(/^ok .*still empty/);
    expect(existsSync(join(dataDir, 'new'))).toBe(false);
  });

  it('on a server is in order, behind, ahead, or not for writing', async () => {
    await withDatabase(async (url) => {
      const line = async () => (await runDoctor({ ...settings, DATABASE_URL: url })).line('Database');
      expect(await line()).toMatch(/^ok .*still empty/);
      await (await openDatabase({ kind: 'postgres', url })).close();
      expect(await line()).toMatch(/^ok .*tables are those of this version/);
      await run(url, `update kysely_migration set name = '9999_tomorrow' where name = '0001_snapshots'`);
      expect(await line()).toMatch(/^failed .*newer version.*9999_tomorrow/);
      await run(url, `delete from kysely_migration where name = '9999_tomorrow'`);
      expect(await line()).toMatch(/^attention .*older version/);
      await run(url, `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
      expect(await line()).toMatch(/^failed .*only lets itself be read/);
    });
  });

  it('on a server that refuses is told without its password', async () => {
    await withDatabase(async (url) => {
      const wrong = new URL(url);
      wrong.username = 'nobody_of_this_name';
      wrong.password = 'hunter2';
      const report = await runDoctor({ ...settings, DATABASE_URL: wrong.href });
      expect(report.titles('failed')).toEqual(['Database']);
      expect(report.output).not.toContain('hunter2');
      const nowhere = await runDoctor({ ...settings, DATABASE_URL: 'postgres://score:hunter2@127.0.0.1:9/score' });
      expect(nowhere.line('Database')).toContain('Nothing listens at the host and port in DATABASE_URL');
      expect(nowhere.output).not.toContain('hunter2');
    });
  });

  it('tells of channels and posts that wait for somebody, and of the last collection', async () => {
    await withDatabase(async (url) => {
      await (await openDatabase({ kind: 'postgres', url })).close();
      const tenantId = system.tenant.tenantId;
      await run(url, `insert into tenant values ('${tenantId}', 'A School', now() - interval '3 days', null)`);
      await run(
        url,
        `insert into delivery (tenant_id, channel_id, period, state, attempts, marker, created_at, updated_at)
         values ('${tenantId}', 'c', '2026-11-16', 'unknown', 1, 'm', now(), now())`,
      );
      const report = await runDoctor({ ...settings, DATABASE_URL: url });
      expect(report.line('Last collection')).toMatch(/^attention .*more than 24 hours ago/);
      expect(report.line('Deliveries')).toMatch(/^attention .*posts whose fate nobody knows: 1/);
      expect(report.code).toBe(0);
    });
  });
});

const DENIED = { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges of Ada Example.' } };
