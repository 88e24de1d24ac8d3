import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { isAlert, type DigestContent, type PostedContent } from '../domain/digest/content';
import { textsOf } from '../domain/language/texts';
import type { DigestSchedule } from '../domain/ports/repositories';
import { actionRoutes } from './api/actions';
import { channelRoutes } from './api/channels';
import { decisionRoutes } from './api/decisions';
import { digestRoutes } from './api/digests';
import { historyRoutes } from './api/history';
import { meRoute } from './api/me';
import { overviewRoute } from './api/overview';
import { planRoutes } from './api/plan';
import { peopleRoutes } from './api/people';
import { reportRoutes } from './api/report';
import { viewRoutes } from './api/views';
import type { AppDeps } from './app';
import { createRoleResolver } from './auth/roleResolver';
import { createTabAuthenticator } from './auth/tabToken';
import { alertCard, alertSummary } from './cards/alertCard';
import { digestSummary, fitDigest } from './cards/digestCard';
import { createSettableClock, systemClock } from './clock';
import { createMessageAnswerer } from './commands';
import type { Config } from './config';
import { createUserNotifier } from './graph/activityNotification';
import { createChannelReader } from './graph/channelMessages';
import { createGraphClient } from './graph/client';
import { createCredentials } from './graph/credentials';
import { createDirectory } from './graph/directory';
import { createGroupMembership } from './graph/groupMembership';
import { createSecureScoreSource } from './graph/secureScoreSource';
import { createLinkAnswerer } from './extension/link';
import { createSearchAnswerer } from './extension/search';
import { botIdentity, graphIdentity } from './identities';
import { registerJobs } from './jobs';
import { createAnswerPress } from './jobs/answerPress';
import { createApplyDecision } from './jobs/applyDecision';
import { createCheckAlerts } from './jobs/checkAlerts';
import { createCollectScore } from './jobs/collectScore';
import { createNotifyPerson } from './jobs/notifyPerson';
import { createPostDigest } from './jobs/postDigest';
import { createRefreshCards } from './jobs/refreshCards';
import { createSweep } from './jobs/sweep';
import { createOpenAiChatModel } from './model/openAiChatModel';
import { createPictureAddresses } from './pictures/pictureAddress';
import { pictureOf } from './pictures/pictureOf';
import { createAccess } from './services/access';
import { createActions } from './services/actions';
import { createAlerts } from './services/alerts';
import { createChannelDigests } from './services/channelDigests';
import { createChannels } from './services/channels';
import { createDecisions } from './services/decisions';
import { createDigestContent } from './services/digestContent';
import { createDigests } from './services/digests';
import { createHistory } from './services/history';
import { createPlans } from './services/plans';
import { createPostContent } from './services/postContent';
import { createNotices } from './services/notices';
import { createOverview } from './services/overview';
import { createPatience, LONGEST_MESSAGE_WAIT_MS, LONGEST_WAIT_MS } from './services/patience';
import { createPeople } from './services/people';
import { createReports } from './services/reports';
import type { Services } from './services/services';
import { createTabLinkReader } from './services/tabLinkReader';
import { createLocalTabLinks, createTabLinks } from './services/tabLinks';
import { createTenantPictures } from './services/tenantPictures';
import { createViews } from './services/views';
import { createStorageMaintenance } from './storage/maintainStorage';
import { openDatabase } from './storage/openDatabase';
import { createPgBossQueue } from './storage/pgBossQueue';
import { createRepositories } from './storage/repositories';
import { faultText } from './teams/faults';
import { createTeamsBot } from './teams/teamsBot';
import { createPressAnswerer, createTimelyAnswerer } from './verbs';

/** As declared in manifest/manifest.json under activities.activityTypes. */
const ACTIVITY = { name: 'actionNeedsYou', titleParameter: 'action' };
const PICTURES_VALID_DAYS = 60;
/** On a laptop the schedule is set from the start; elsewhere an operator chooses it. */
const LOCAL_SCHEDULE = { weekday: 1, time: '08:00' } as const;

export type Service = {
  appDeps: Omit<AppDeps, 'log' | 'metrics' | 'tab'>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Everything is made here, in order, and handed on as arguments. */
export async function createDependencies(config: Config, log: Logger): Promise<Service> {
  const { tenantId } = config.entra;
  const local = config.mode === 'local';
  const settableClock = createSettableClock();
  const clock = local ? settableClock : systemClock;

  const database = await openDatabase(
    config.database.kind === 'postgres'
      ? { kind: 'postgres', url: config.database.url }
      : { kind: 'embedded', dataDir: config.database.folder },
    { onProblem: (error) => log.warn({ err: error }, 'a database connection broke') },
  );
  const repositories = createRepositories(database);
  const maintenance = createStorageMaintenance({ database });
  const queue = createPgBossQueue({
    database,
    onProblem: (error, job) => log.warn({ err: error, job: job?.name }, 'a job failed and is tried again'),
  });

  const graph = createGraphClient({
    baseUrl: config.graph.baseUrl,
    credentialFor: createCredentials(graphIdentity(config)),
  });
  const source = createSecureScoreSource(graph);
  const directory = createDirectory(graph);

  const { readerGroupId, operatorGroupId } = config.access;
  const roles = createRoleResolver({
    directory,
    clock: systemClock,
    groups: { readerGroupId, operatorGroupId, memberOf: createGroupMembership(graph) },
  });
  const patience = createPatience();
  const access = createAccess({ tenantId, roleOf: (tenant, userId) => patience.ask(roles.roleOf(tenant, userId)) });
  const pictures = createTenantPictures({ repositories });
  const content = createDigestContent({ repositories, pictures, clock, tenantId });
  const alerts = createAlerts({ repositories, pictures, clock });
  const names = {
    registrationReport: (tenant: string) => patience.ask(directory.registrationReport(tenant)),
    administrators: (tenant: string) => patience.ask(directory.administrators(tenant)),
  };
  const people = createPeople({ access, pictures, repositories, directory: names, clock });
  const firstDigest: DigestSchedule | null = local
    ? { ...LOCAL_SCHEDULE, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
    : null;
  const channels = createChannels({ repositories, queue, clock, firstDigest });
  const channelDigests = createChannelDigests(repositories);
  const services: Services = {
    access,
    pictures,
    actions: createActions({ repositories, pictures }),
    decisions: createDecisions({
      repositories,
      access,
      pictures,
      queue,
      clock,
      log,
      writeBack: config.graph.writeBack,
    }),
    digests: createDigests({
      tenantId,
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

  const tabPlace = {
    appId: config.teams.appId ?? config.bot?.id ?? config.entra.clientId,
    publicUrl: config.http.publicUrl,
  };
  const teamsLink = createTabLinks(tabPlace);
  const tabUrl = local ? createLocalTabLinks({ hostPage: `${config.entra.authorityHost}/_local/host` }) : teamsLink;
  const addresses = createPictureAddresses({
    publicUrl: config.http.publicUrl,
    secret: config.images.signingSecret,
    now: () => clock.now(),
    validDays: PICTURES_VALID_DAYS,
  });
  const pictureUrl = (kind: 'gauge' | 'trend', shown: DigestContent) => addresses.addressOf(pictureOf(kind, shown));
  const drawDigest = (digest: DigestContent, digestId: string, canPress = true) =>
    fitDigest(digest, { digestId, tabUrl, pictureUrl, canPress }, textsOf(digest.language));
  const extension = { services, tabUrl, readTabLink: createTabLinkReader(tabPlace) };
  const drawPosted = (posted: PostedContent, digestId: string) =>
    isAlert(posted)
      ? alertCard(posted, { marker: digestId, tabUrl }, textsOf(posted.language))
      : drawDigest(posted, digestId);
  const postedSummary = (posted: PostedContent) =>
    isAlert(posted) ? alertSummary(posted, textsOf(posted.language)) : digestSummary(posted, textsOf(posted.language));
  const conversation = {
    services,
    tabUrl,
    pictureUrl,
    now: () => clock.now(),
    model: config.model === null ? null : createOpenAiChatModel({ ...config.model, log }),
  };

  const answerMessage = createMessageAnswerer(conversation);
  const answerSearch = createSearchAnswerer(extension);
  const answerLink = createLinkAnswerer(extension);
  const answerPress = createPressAnswerer(conversation);
  const answerInTime = createTimelyAnswerer({
    answerPress,
    patience,
    answerLater: (call) => queue.send('answer-press', { call: { ...call, storedAs: randomUUID() } }),
  });
  const bot = createTeamsBot({
    settings: botIdentity(config),
    serves: (tenant) => tenant === tenantId,
    channels: services.channels,
    answerMessage: (message) => patience.within(LONGEST_MESSAGE_WAIT_MS, () => answerMessage(message)),
    answerPress: answerInTime,
    answerSearch: (call) => patience.within(LONGEST_WAIT_MS, () => answerSearch(call)),
    answerLink: (call) => patience.within(LONGEST_WAIT_MS, () => answerLink(call)),
    organisationName: async (tenant) => (await pictures.tenant(tenant))?.displayName ?? null,
    log,
  });

  const collect = createCollectScore({ source, directory, repositories, clock, log });
  const collectScore = async (job: { tenantId: string }) => {
    const result = await collect(job);
    await maintenance.checkpoint();
    if (result.added > 0) await queue.send('check-alerts', job);
    return result;
  };
  const sweep = createSweep({ repositories, queue, clock });
  const handlers = {
    'collect-score': collectScore,
    'post-digest': createPostDigest({
      repositories,
      poster: bot.poster,
      names: bot.channelNames,
      reader: createChannelReader(graph),
      makeContent: createPostContent({ deliveries: repositories.deliveries, digests: content, alerts }),
      drawCard: drawPosted,
      summaryOf: postedSummary,
      queue,
      clock,
      log,
    }),
    'check-alerts': createCheckAlerts({ repositories, makeAlert: (channel) => alerts.make(channel), queue, clock }),
    'answer-press': createAnswerPress({
      answerPress,
      messenger: bot.messenger,
      faultText: (error, texts) => faultText(error, log, texts),
      queue,
      log,
    }),
    'apply-decision': createApplyDecision({ source, repositories, queue, clock, log }),
    'refresh-cards': createRefreshCards({
      repositories,
      loadPicture: (tenant) => pictures.load(tenant),
      poster: bot.poster,
      drawCard: drawDigest,
      summaryOf: postedSummary,
      queue,
      clock,
      log,
    }),
    'notify-person': createNotifyPerson({
      notifier: createUserNotifier(graph, ACTIVITY),
      repositories,
      queue,
      clock,
      log,
      // Graph takes Teams deep links only, also on a laptop.
      actionLink: (controlId) => teamsLink(`action/${controlId}`),
    }),
  };

  const authenticator = createTabAuthenticator({
    tenantIds: [tenantId],
    audiences: config.entra.audiences,
    authorityHost: config.entra.authorityHost,
    clock: systemClock,
  });

  return {
    appDeps: {
      access,
      authenticate: (authorization) => authenticator.authenticate(authorization),
      processActivity: (req, res) => bot.processRequest(req, res),
      routes: [
        meRoute({ access, pictures }),
        overviewRoute(services.overview),
        ...actionRoutes(services.actions),
        ...decisionRoutes(services.decisions),
        ...peopleRoutes(services.people, services.notices),
        ...historyRoutes(services.history, clock),
        ...planRoutes(services.plans),
        ...viewRoutes(services.views),
        ...reportRoutes(services),
        ...channelRoutes(services.digests),
        ...digestRoutes(services.digests, (digest) => drawDigest(digest, 'preview', false)),
      ],
      pictures: addresses,
      readiness: [
        {
          name: 'database',
          check: async () => {
            await repositories.tenants.list();
            return null;
          },
        },
      ],
      localClock:
        local && config.control.secret !== null
          ? {
              secret: config.control.secret,
              setClock: async (now) => {
                settableClock.set(now);
                const { added } = await collectScore({ tenantId });
                await sweep();
                return { collected: added };
              },
            }
          : null,
    },

    async start() {
      await repositories.tenants.ensure(tenantId, null);
      if (config.role !== 'web') {
        await registerJobs({
          queue,
          handlers,
          sweep,
          maintenance,
          tenants: repositories.tenants,
          log,
        });
      }
      // The embedded database is this process's alone: whatever is still in 'sending' was left by its predecessor.
      if (database.kind !== 'postgres') await repositories.deliveries.releaseSending(clock.now());
      await queue.start();
      if (config.role === 'web') return;
      await sweep();
      await queue.send('collect-score', { tenantId });
    },

    async stop() {
      await queue.stop();
      await database.close();
    },
  };
}
