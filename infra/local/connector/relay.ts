import type { SigningKey } from '../entra/signingKey';
import { forward, Unreachable } from '../forward';
import { isObject, jsonBody, type LocalAnswer, type LocalRequest } from '../http';
import type { TenantData } from '../tenant/tenantData';
import { signBotToken } from './botTokens';
import { connectorError } from './connectorError';
import { fillForTeams } from './fillForTeams';
import type { StandaloneConnector } from './standaloneConnector';

interface RelayParts {
  baseUrl: string;
  tenant: TenantData;
  key: SigningKey;
  standalone: StandaloneConnector;
  serviceUrl: () => string | null;
}

const READY_TIMEOUT_MS = 5_000;

/** Nobody to relay to: the connection is cut, as if the bot were not listening yet. */
export class HangUp extends Error {}

/**
 * `/_local/bot/activities`: the Playground's way to the service. An activity is signed as Teams signs it, so that the service
 * checks real tokens; its answer goes back unchanged.
 */
export function createRelay({ baseUrl, tenant, key, standalone, serviceUrl }: RelayParts) {
  const ownServiceUrl = `${baseUrl}/_connector/`;

  return async (request: LocalRequest): Promise<LocalAnswer> => {
    const service = serviceUrl();
    // The Playground asks with HEAD until the bot answers, and then opens its page.
    if (request.method === 'HEAD' || request.method === 'GET') return await readiness(request.method, service);
    if (request.method !== 'POST') return connectorError(405, 'MethodNotAllowed', 'Activities are sent with POST.');
    if (service === null) return connectorError(503, 'ServiceUnavailable', 'No service is connected to relay to.');

    const activity = fillForTeams(jsonBody(request), tenant, ownServiceUrl);
    const conversation = isObject(activity['conversation']) ? activity['conversation'] : {};
    const from = isObject(activity['from']) ? activity['from'] : {};
    const isPersonal = conversation['conversationType'] === 'personal';
    if (typeof conversation['id'] === 'string') {
      standalone.learn(conversation['id'], isPersonal ? String(from['id']) : null);
    }
    try {
      return await forward(request, `${service}/api/messages`, {
        headers: {
          authorization: `Bearer ${await signBotToken(key, ownServiceUrl)}`,
          'content-type': 'application/json; charset=utf-8',
        },
        body: Buffer.from(JSON.stringify(activity)),
      });
    } catch (error) {
      if (error instanceof Unreachable) return connectorError(502, 'BadGateway', error.message);
      throw error;
    }
  };
}

async function readiness(method: string, service: string | null): Promise<LocalAnswer> {
  try {
    if (service === null) throw new Error('No service is connected.');
    const { ok } = await fetch(`${service}/health/ready`, { signal: AbortSignal.timeout(READY_TIMEOUT_MS) });
    if (!ok) throw new Error('The service is not ready.');
    return { status: 200 };
  } catch (error) {
    if (method === 'HEAD') throw new HangUp();
    return connectorError(
      503,
      'ServiceUnavailable',
      error instanceof Error ? error.message : 'The service is not ready.',
    );
  }
}
