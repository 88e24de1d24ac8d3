import { timingSafeEqual } from 'node:crypto';
import type { LocalAnswer, LocalRequest } from '../http';
import type { TenantData } from '../tenant/tenantData';
import { REGISTERED_CLIENTS, type AccessTokens } from './accessTokens';
import { clientCredentials } from './clientCredentials';
import { entraError } from './entraError';
import { onBehalfOf } from './onBehalfOf';
import { openIdConfiguration } from './openIdConfiguration';
import { readScopes } from './resources';
import type { SigningKey } from './signingKey';

interface EntraParts {
  baseUrl: string;
  tenant: TenantData;
  key: SigningKey;
  tokens: AccessTokens;
}

/** Entra ID of one tenant: metadata, keys and the token endpoint. null where the path is none of these. */
export function createEntra({ baseUrl, tenant, key, tokens }: EntraParts) {
  return async (request: LocalRequest): Promise<LocalAnswer | null> => {
    const [, tenantInPath = '', ...rest] = request.url.pathname.split('/');
    const path = `${request.method} /${rest.join('/')}`;
    const isKnown = [
      'GET /v2.0/.well-known/openid-configuration',
      'GET /discovery/v2.0/keys',
      'POST /oauth2/v2.0/token',
    ].includes(path);
    if (!isKnown) return null;
    if (tenantInPath.toLowerCase() !== tenant.tenantId.toLowerCase()) return unknownTenant(tenantInPath);

    if (path.startsWith('POST')) return await answerToken(request);
    if (path.endsWith('/keys')) return { status: 200, json: key.keySet() };
    return { status: 200, json: openIdConfiguration(baseUrl, tenant.tenantId, tokens.issuer) };
  };

  async function answerToken(request: LocalRequest): Promise<LocalAnswer> {
    const form = new URLSearchParams(request.body.toString('utf8'));
    const clientId = form.get('client_id') ?? '';
    const client = REGISTERED_CLIENTS.find((candidate) => candidate.clientId === clientId);
    if (!client) {
      return entraError({
        error: 'unauthorized_client',
        code: 700016,
        message:
          `Application with identifier '${clientId}' was not found in the directory '${tenant.displayName}'. ` +
          'This can happen if the application has not been installed by the administrator of the tenant.',
      });
    }
    if (!isSame(form.get('client_secret') ?? '', client.clientSecret)) {
      return entraError({
        status: 401,
        error: 'invalid_client',
        code: 7000215,
        message:
          'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, ' +
          `not the client secret ID, for a secret added to app '${clientId}'.`,
      });
    }
    const scopes = readScopes(form.get('scope') ?? '', baseUrl);
    if (!scopes) {
      return entraError({
        error: 'invalid_resource',
        code: 500011,
        message: `The resource principal named in '${form.get('scope') ?? ''}' was not found in the tenant named ${tenant.displayName}.`,
      });
    }
    switch (form.get('grant_type')) {
      case 'client_credentials':
        return await clientCredentials(tokens, client, scopes);
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        return await onBehalfOf(tokens, tenant, client, scopes, form.get('assertion') ?? '');
      default:
        return entraError({
          error: 'unsupported_grant_type',
          code: 70003,
          message: `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`,
        });
    }
  }
}

const unknownTenant = (name: string): LocalAnswer =>
  entraError({
    error: 'invalid_tenant',
    code: 90002,
    message: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  });

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
