import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { caFileIn, localCertificate } from './certificate';
import { botOpenIdMetadata } from './connector/botTokens';
import { createChannelMessages } from './connector/channelMessages';
import { createConnector } from './connector';
import { createRelay, HangUp } from './connector/relay';
import { createStandaloneConnector } from './connector/standaloneConnector';
import { createGraphContract, type ContractBreach } from './contract/graphContract';
import { createControl } from './control';
import { createEntra } from './entra';
import { createAccessTokens } from './entra/accessTokens';
import { keptSigningKey } from './entra/signingKey';
import { createFaults, faultAnswer, type Fault } from './faults';
import { createGraph } from './graph';
import type { DeclaredActivity } from './graph/sendActivityNotification';
import { readRequest, sendAnswer, type LocalAnswer, type LocalRequest } from './http';
import { LOCAL_CONTROL_SECRET } from './identities';
import { createReceived, type Received } from './received';
import type { TenantData } from './tenant/tenantData';

export interface LocalM365Options {
  tenant: TenantData;
  /** The certificate and the signing keys are kept in its folders `certificates` and `keys`. */
  dataDir: string;
  /** 0 picks a free one. */
  port: number;
  /** The service, 'http://127.0.0.1:3978': activities and the clock go there. */
  serviceUrl?: string;
  /** Agents Playground, 'http://localhost:56150'. Without it the connector keeps the messages itself. */
  playgroundUrl?: string;
  /** Built files of the tab's host page, served at /_local/host. */
  hostPageDir?: string;
  /** Activity types of the app manifest: others, and missing template parameters, are then refused as Teams does. */
  declaredActivities?: DeclaredActivity[];
  controlSecret?: string;
  /** One line at a time: faults of the local Microsoft 365 itself, never tokens or bodies. */
  log?: (line: string) => void;
}

export interface LocalM365 {
  /** 'https://127.0.0.1:8443'; known once started. */
  readonly url: string;
  /** The certificate authority, for NODE_EXTRA_CA_CERTS; written when started. */
  readonly caFile: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Later than at the start, for whoever needs the url of this server first. */
  connectService(url: string | null): void;
  connectPlayground(url: string | null): void;
  received(): Received;
  contractBreaches(): ContractBreach[];
  addFault(fault: Omit<Fault, 'when' | 'times'> & Partial<Pick<Fault, 'when' | 'times'>>): void;
  clearFaults(): void;
}

type Answerer = (request: LocalRequest) => Promise<LocalAnswer>;

/** Entra, Graph and the bot connector of one tenant, over HTTPS on 127.0.0.1. */
export function createLocalM365(options: LocalM365Options): LocalM365 {
  const { tenant, dataDir, log = () => undefined } = options;
  const certificates = join(dataDir, 'certificates');
  const faults = createFaults();
  const received = createReceived();
  let service = options.serviceUrl ?? null;
  let playground = options.playgroundUrl ?? null;
  let running: { server: Server; url: string; breaches: () => ContractBreach[] } | null = null;

  async function start(): Promise<void> {
    const { key, chain } = await localCertificate(certificates);
    const contract = createGraphContract();
    let answer: Answerer | null = null;
    const server = createServer({ key, cert: chain }, (req, res) => {
      if (answer) void handle(req, res, answer, running?.url ?? '');
      else res.destroy();
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, '127.0.0.1', resolve);
    });
    // Listening on a pipe is the only case without a port.
    const { port } = server.address() as AddressInfo;
    running = { server, url: `https://127.0.0.1:${port}`, breaches: contract.breaches };
    answer = await createSurfaces(running.url, contract);
  }

  async function createSurfaces(baseUrl: string, contract: ReturnType<typeof createGraphContract>): Promise<Answerer> {
    const entraKey = await keptSigningKey(join(dataDir, 'keys', 'entra.json'));
    const botKey = await keptSigningKey(join(dataDir, 'keys', 'bot.json'));
    const tokens = createAccessTokens(entraKey, baseUrl, tenant.tenantId);
    const messages = createChannelMessages(() => tenant.now());
    const standalone = createStandaloneConnector(tenant);
    const serviceUrl = () => service;

    const entra = createEntra({ baseUrl, tenant, key: entraKey, tokens });
    const graph = createGraph({
      baseUrl,
      tenant,
      tokens,
      contract,
      messages,
      received,
      declaredActivities: options.declaredActivities,
    });
    const connector = createConnector({
      tenant,
      tokens,
      messages,
      received,
      standalone,
      playgroundUrl: () => playground,
    });
    const control = createControl({
      baseUrl,
      tenant,
      tokens,
      faults,
      received,
      breaches: contract.breaches,
      relay: createRelay({ baseUrl, tenant, key: botKey, standalone, serviceUrl }),
      serviceUrl,
      controlSecret: options.controlSecret ?? LOCAL_CONTROL_SECRET,
      hostPageDir: options.hostPageDir,
    });

    return async (request) => {
      const [, first] = request.url.pathname.split('/');
      switch (first) {
        case '_local':
          return await control(request);
        case 'v1.0':
          return await graph(request);
        case '_connector':
          return await connector(request);
        case '_bot':
          return botMetadata(request, baseUrl, botKey.keySet({ endorsements: ['msteams'] }));
        default:
          return (await entra(request)) ?? notHere(request);
      }
    };
  }

  async function handle(req: IncomingMessage, res: ServerResponse, answer: Answerer, baseUrl: string): Promise<void> {
    try {
      const request = await readRequest(req, res, baseUrl);
      const isControl = request.url.pathname.startsWith('/_local/');
      const fault = isControl ? null : faults.take(request.method, request.url.pathname);
      const given = await answerWithFault(request, answer, fault);
      if (given && !request.gone.aborted) sendAnswer(res, given, fault?.breakAfterBytes);
    } catch (error) {
      if (!(error instanceof HangUp)) log(`${req.method ?? ''} ${pathOf(req)}: ${String(error)}`);
      if (error instanceof HangUp || res.headersSent) res.destroy();
      else sendAnswer(res, { status: 500, json: { error: { code: 'InternalServerError', message: String(error) } } });
    }
  }

  return {
    get url() {
      if (!running) throw new Error('The local Microsoft 365 has no url before start().');
      return running.url;
    },
    caFile: caFileIn(certificates),
    start,
    stop: async () => {
      const { server } = running ?? {};
      if (!server) return;
      running = null;
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
    connectService: (url) => {
      service = url;
    },
    connectPlayground: (url) => {
      playground = url;
    },
    received: () => received,
    contractBreaches: () => running?.breaches() ?? [],
    addFault: (fault) => faults.add({ when: 'before', times: 1, ...fault }),
    clearFaults: () => faults.clear(),
  };
}

/** null where the caller hung up before the request had its effect: then nothing happens and nothing is recorded. */
async function answerWithFault(
  request: LocalRequest,
  answer: Answerer,
  fault: Fault | null,
): Promise<LocalAnswer | null> {
  const instead = fault ? faultAnswer(fault) : null;
  if (fault?.when === 'before') {
    await delay(fault, request.gone);
    if (instead) return instead;
  }
  if (request.gone.aborted) return null;
  const given = await answer(request);
  if (fault?.when !== 'after') return given;
  await delay(fault, request.gone);
  return instead ?? given;
}

/** Ends early when the caller hangs up. */
async function delay({ delayMs, hold }: Fault, gone: AbortSignal): Promise<void> {
  if (delayMs) await pause(delayMs, undefined, { signal: gone }).catch(() => undefined);
  if (hold && !gone.aborted) {
    await Promise.race([hold(), new Promise<void>((done) => gone.addEventListener('abort', () => done()))]);
  }
}

function botMetadata(request: LocalRequest, baseUrl: string, keys: unknown): LocalAnswer {
  switch (request.url.pathname) {
    case '/_bot/.well-known/openidconfiguration':
      return { status: 200, json: botOpenIdMetadata(baseUrl) };
    case '/_bot/keys':
      return { status: 200, json: keys };
    default:
      return notHere(request);
  }
}

const notHere = (request: LocalRequest): LocalAnswer => ({
  status: 404,
  json: {
    error: { code: 'NotFound', message: `The local Microsoft 365 has no ${request.method} ${request.url.pathname}.` },
  },
});

/** Without the query, which may hold what is nobody's business. */
const pathOf = (req: IncomingMessage) => (req.url ?? '').split('?')[0] ?? '';
