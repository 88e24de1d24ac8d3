import type { ContractBreach } from '../contract/graphContract';
import type { AccessTokens } from '../entra/accessTokens';
import { readFault, type Faults } from '../faults';
import { BadJson, jsonBody, type LocalAnswer, type LocalRequest } from '../http';
import type { Received } from '../received';
import type { TenantData } from '../tenant/tenantData';
import { advanceDays } from './advanceDays';
import { changeControl } from './changeControl';
import { hostPage } from './hostPage';
import { listLocalUsers } from './listUsers';
import { localError } from './localError';
import { ssoToken } from './ssoToken';

interface ControlParts {
  baseUrl: string;
  tenant: TenantData;
  tokens: AccessTokens;
  faults: Faults;
  received: Received;
  breaches: () => ContractBreach[];
  relay: (request: LocalRequest) => Promise<LocalAnswer>;
  serviceUrl: () => string | null;
  controlSecret: string;
  hostPageDir: string | undefined;
}

/** `/_local`: what Microsoft 365 does not have, for people at this machine and for tests. */
export function createControl(parts: ControlParts) {
  const { baseUrl, tenant, tokens, faults, received } = parts;

  return async (request: LocalRequest): Promise<LocalAnswer> => {
    if (!isFromThisMachine(request)) {
      return localError(403, '_local is only for this machine.', 'Call it on 127.0.0.1 or localhost.');
    }
    const cors = crossOrigin(request, [baseUrl, baseUrl.replace('127.0.0.1', 'localhost'), parts.serviceUrl()]);
    if (request.method === 'OPTIONS') return { status: 204, headers: cors };
    const answer = await route(request);
    return { ...answer, headers: { ...answer.headers, ...cors } };
  };

  async function route(request: LocalRequest): Promise<LocalAnswer> {
    const path = request.url.pathname.slice('/_local'.length);
    if (path === '/bot/activities') return await parts.relay(request);
    if (request.method === 'GET' && (path === '/host' || path.startsWith('/host/'))) {
      return await hostPage(parts.hostPageDir, path.slice('/host'.length));
    }
    const control = /^\/controls\/([^/]+)$/.exec(path)?.[1];
    try {
      if (request.method === 'POST' && control !== undefined) {
        return changeControl(request, decodeURIComponent(control), tenant);
      }
      switch (`${request.method} ${path}`) {
        case 'GET /token':
          return await ssoToken(request, tenant, tokens);
        case 'GET /users':
          return listLocalUsers(tenant);
        case 'GET /host-config.json':
          return { status: 200, json: { serviceUrl: parts.serviceUrl() } };
        case 'GET /clock':
          return { status: 200, json: { now: tenant.now().toISOString() } };
        case 'POST /advance':
          return await advanceDays(request, {
            tenant,
            serviceUrl: parts.serviceUrl(),
            controlSecret: parts.controlSecret,
          });
        case 'GET /received':
          return { status: 200, json: received };
        case 'GET /breaches':
          return { status: 200, json: { breaches: parts.breaches() } };
        case 'GET /faults':
          return { status: 200, json: { faults: faults.list() } };
        case 'POST /faults':
          return addFault(request);
        case 'DELETE /faults':
          faults.clear();
          return { status: 204 };
        default:
          return localError(
            404,
            `There is no ${request.method} /_local${path}.`,
            'docs/architecture.md lists what there is.',
          );
      }
    } catch (error) {
      if (error instanceof BadJson) return localError(400, error.message, 'Send a JSON object.');
      throw error;
    }
  }

  function addFault(request: LocalRequest): LocalAnswer {
    const fault = readFault(jsonBody(request));
    if (typeof fault === 'string') return localError(400, fault, 'Correct it and send it again.');
    faults.add(fault);
    return { status: 201, json: fault };
  }
}

/** The Host header is checked too: a name that a foreign page made point here would otherwise reach the tokens. */
function isFromThisMachine(request: LocalRequest): boolean {
  const isLoopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.remoteAddress);
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return isLoopback && ['127.0.0.1', 'localhost', '[::1]'].includes(host);
}

/** Only our own pages may read answers across origins: tokens are among them. */
function crossOrigin(request: LocalRequest, allowed: (string | null)[]): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined || !allowed.some((url) => url !== null && new URL(url).origin === origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, DELETE',
    'access-control-allow-headers': 'content-type',
    vary: 'origin',
  };
}
