import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Registry } from 'prom-client';
import type { Server } from 'restify';
import { createApp } from '../../../bot/app';
import { createMessageAnswerer } from '../../../bot/commands';
import { createLinkAnswerer } from '../../../bot/extension/link';
import { createSearchAnswerer } from '../../../bot/extension/search';
import { createLogger } from '../../../bot/logging';
import { createActions } from '../../../bot/services/actions';
import { createChannelDigests } from '../../../bot/services/channelDigests';
import { createChannels } from '../../../bot/services/channels';
import { createDecisions } from '../../../bot/services/decisions';
import { createDigestContent } from '../../../bot/services/digestContent';
import { createDigests } from '../../../bot/services/digests';
import { createHistory } from '../../../bot/services/history';
import { createNotices } from '../../../bot/services/notices';
import { createOverview } from '../../../bot/services/overview';
import { createPatience } from '../../../bot/services/patience';
import { createPlans } from '../../../bot/services/plans';
import { createReports } from '../../../bot/services/reports';
import { createViews } from '../../../bot/services/views';
import type { Services } from '../../../bot/services/services';
import { createTabLinkReader } from '../../../bot/services/tabLinkReader';
import { createTeamsBot } from '../../../bot/teams/teamsBot';
import { createPressAnswerer, createTimelyAnswerer } from '../../../bot/verbs';
import type { Role } from '../../../domain/contract/shared';
import {
  acceptance,
  anySending,
  rememberVisit,
  sendTo,
  signatures,
  type Sending,
  type Visits,
  type World,
} from '../../support/anyActivity';
import { BOT_ID, closed, listen, OPEN_SETTINGS, startConnector, startIssuer } from '../../support/botService';
import { fakeEdge, TAB_PLACE } from '../../support/fakeServices';
import { PEOPLE } from '../../support/localSystem';
import { digestContent } from '../../support/sampleDigest';
import { TENANT } from '../../domain/tenants';
import { storedTenant, type StoredTenant } from '../services/storedTenant';

/** 10,000 activities, sent in handfuls at the same time. */
const HANDFULS = 200;
const IN_A_HANDFUL = 50;

const ROLES: Record<string, Role> = {
  [PEOPLE.operator.aadObjectId]: 'operator',
  [PEOPLE.reader.aadObjectId]: 'reader',
};

let stored: StoredTenant;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let identity: Awaited<ReturnType<typeof startIdentity>>;
let server: Server;
let url: string;
let world: World;
let headers: Awaited<ReturnType<typeof signatures>>;
/** What the bot logged as its own fault. */
const faults: unknown[] = [];
const visits: Visits = { teams: new Set(), channels: new Set() };

beforeAll(async () => {
  identity = await startIdentity();
  stored = await storedTenant((userId) => ROLES[userId] ?? 'none');
  issuer = await startIssuer();
  connector = await startConnector();
  const serviceUrl = `${connector.url}/`;
  url = await startService();
  headers = await signatures(await issuer.token({ serviceurl: serviceUrl }), BOT_ID);

  const place = {
    tenantId: TENANT,
    serviceUrl,
    botId: BOT_ID,
    teamId: '19:team@thread.tacv2',
    channelId: '19:chan-alerts@thread.tacv2',
  };
  const { channels, deliveries } = stored.repositories;
  const schedule = { weekday: 1, time: '08:00', timeZone: 'UTC' } as const;
  const target = { ...place, groupId: null };
  await channels.meet(
    target,
    { teamName: 'IT', channelName: 'Alerts' },
    { schedule, enabled: true, nextDueAt: null, language: 'en' },
  );
  const opened = await deliveries.open(TENANT, place.channelId, 'p', stored.clock.now());
  const sending = await deliveries.markSending(opened, digestContent(), stored.clock.now());
  if (sending === null) throw new Error('Another process has it.');
  await deliveries.settle(sending, { state: 'sent', activityId: '1' }, stored.clock.now());
  const controlIds = ['AdminMFAV2', 'OneAdmin', 'scid_2001'];
  const decided = acceptance(place, 'mdo_safelinks');
  await send({ signature: 'teams', body: JSON.stringify(decided) });
  expect(await stored.repositories.decisions.list(TENANT)).toHaveLength(1);
  world = { ...place, controlIds, decided, digestId: opened.marker };
}, 120_000);
afterAll(async () => {
  server.close();
  await connector.close();
  await issuer.close();
  await identity.close();
  await stored.close();
});

/** Where the bot's managed identity gets its token from, as in Azure. */
async function startIdentity() {
  const tokens = createServer((_request, response) => {
    const token = { access_token: 'of-the-bot', expires_on: String(Math.floor(Date.now() / 1000) + 86_400) };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ...token, resource: 'x', token_type: 'Bearer' }));
  });
  process.env['IDENTITY_ENDPOINT'] = `${await listen(tokens)}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'anything';
  return { close: () => closed(tokens) };
}

/** The service's own HTTP side, bot and use cases on a real database; only Entra and the job queue are stand-ins. */
async function startService(): Promise<string> {
  const { repositories, access, pictures, people, queue, clock } = stored;
  const log = createLogger({ level: 'silent' });
  const channels = createChannels({ repositories, queue, clock, firstDigest: null });
  const content = createDigestContent({ repositories, pictures, clock, tenantId: TENANT });
  const channelDigests = createChannelDigests(repositories);
  const services: Services = {
    access,
    pictures,
    actions: createActions({ repositories, pictures }),
    decisions: createDecisions({ repositories, access, pictures, queue, clock, log, writeBack: true }),
    digests: createDigests({
      tenantId: TENANT,
      repositories,
      access,
      pictures,
      content,
      channels,
      channelDigests,
      queue,
      clock,
    }),
    channels,
    people,
    notices: createNotices({ access, people, repositories, queue, clock, log }),
    history: createHistory({ repositories }),
    plans: createPlans({ repositories, access, pictures, clock }),
    overview: createOverview({ repositories, pictures, channelDigests, clock }),
    reports: createReports({ repositories, pictures, clock }),
    views: createViews({ repositories, access, clock }),
  };
  const edge = { ...fakeEdge, services };
  const extension = { ...edge, readTabLink: createTabLinkReader(TAB_PLACE) };
  const bot = createTeamsBot({
    settings: {
      ...OPEN_SETTINGS,
      botId: BOT_ID,
      botType: 'UserAssignedMsi',
      openIdMetadataUrl: issuer.metadataUrl,
    },
    serves: (tenantId) => tenantId === TENANT,
    channels,
    answerMessage: createMessageAnswerer(edge),
    answerPress: createTimelyAnswerer({
      answerPress: createPressAnswerer(edge),
      patience: createPatience(),
      answerLater: (call) => queue.send('answer-press', { call }),
    }),
    answerSearch: createSearchAnswerer(extension),
    answerLink: createLinkAnswerer(extension),
    organisationName: () => Promise.resolve(null),
    log: { info: () => undefined, warn: () => undefined, error: (fields) => faults.push(fields) },
  });
  server = createApp({
    log,
    authenticate: () => Promise.reject(new Error('not asked')),
    access,
    routes: [],
    processActivity: (request, response) => bot.processRequest(request, response),
    tab: { directory: 'no-such-folder', localHosts: [] },
    pictures: { addressOf: () => '', read: () => null },
    readiness: [],
    metrics: new Registry(),
    localClock: null,
  });
  server.listen(0, '127.0.0.1');
  await once(server.server as NodeJS.EventEmitter, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

const send = ({ signature, body }: Sending) => sendTo(url, body, headers[signature]);

/**
 * Everything that a person can cause to be written, and every job. One thing is written without a right, because Teams itself says it
 * and nobody else can: that the app came to a team or left it (installationUpdate, a deleted team). The row that this makes has no
 * schedule, so nothing is posted there until an operator says so.
 */
async function written(): Promise<unknown> {
  const { kysely } = stored.database;
  const all = (table: 'decision' | 'decision_head' | 'state_write' | 'delivery' | 'notice' | 'saved_plan') =>
    kysely.selectFrom(table).selectAll().execute();
  const channels = await kysely.selectFrom('channel_subscription').selectAll().execute();
  for (const { team_id, enabled, weekday } of channels.filter((one) => one.team_id !== world.teamId)) {
    expect(visits.teams).toContain(team_id);
    expect({ enabled, weekday }).toEqual({ enabled: false, weekday: null });
  }
  return {
    decisions: await all('decision'),
    head: await all('decision_head'),
    writes: await all('state_write'),
    channels: channels.filter(({ team_id }) => team_id === world.teamId),
    deliveries: await all('delivery'),
    notices: await all('notice'),
    plans: await all('saved_plan'),
    jobs: [...stored.jobs],
  };
}

describe('10,000 activities that nobody has the right to make something of', () => {
  it('crash nothing, get no 5xx and write nothing', async () => {
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
        expect(faults.splice(0)).toEqual([]);
      }),
      // Making a failure smaller ends in time for its report; a run that does not come to its end has failed.
      { numRuns: HANDFULS, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
  }, 300_000);
});
