import { randomUUID } from 'node:crypto';
import { errors } from 'jose';
import type { LocalAnswer } from '../http';
import { CONSENTED_SCOPES } from '../identities';
import type { TenantData } from '../tenant/tenantData';
import { TOKEN_SECONDS, type AccessTokens, type RegisteredClient } from './accessTokens';
import { entraError } from './entraError';
import type { RequestedScopes } from './resources';

/** The service changes a person's token for the tab into one for Graph. */
export async function onBehalfOf(
  tokens: AccessTokens,
  tenant: TenantData,
  client: RegisteredClient,
  requested: RequestedScopes,
  assertion: string,
): Promise<LocalAnswer> {
  const claims = await verifyAssertion(tokens, assertion, client.clientId);
  if ('refusal' in claims) return claims.refusal;

  const user = tenant.users().find(({ id }) => id === claims.oid);
  if (!user) {
    return entraError({
      error: 'invalid_grant',
      code: 50034,
      message: `The user account does not exist in the ${tenant.displayName} directory.`,
    });
  }
  const refused = requested.scopes.find((scope) => scope !== '.default' && !CONSENTED_SCOPES.includes(scope));
  if (refused !== undefined) {
    return entraError({
      error: 'invalid_grant',
      suberror: 'consent_required',
      code: 65001,
      message:
        `The user or administrator has not consented to use the application with ID '${client.clientId}'. ` +
        'Send an interactive authorization request for this user and resource.',
    });
  }
  const scopes = requested.scopes.includes('.default') ? ['User.Read'] : requested.scopes;
  const accessToken = await tokens.forUser(user, { audience: requested.audience, clientId: client.clientId, scopes });
  const idToken = await tokens.forUser(user, { audience: client.clientId, clientId: client.clientId, scopes: [] });
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    json: {
      token_type: 'Bearer',
      scope: scopes.join(' '),
      expires_in: TOKEN_SECONDS,
      ext_expires_in: TOKEN_SECONDS,
      access_token: accessToken,
      refresh_token: `local.${randomUUID()}`,
      id_token: idToken,
      client_info: Buffer.from(JSON.stringify({ uid: user.id, utid: tenant.tenantId })).toString('base64url'),
    },
  };
}

async function verifyAssertion(
  tokens: AccessTokens,
  assertion: string,
  clientId: string,
): Promise<{ oid: unknown } | { refusal: LocalAnswer }> {
  try {
    const { oid } = await tokens.verify(assertion, clientId);
    return { oid };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      return {
        refusal: entraError({
          error: 'invalid_grant',
          code: 500133,
          message:
            'Assertion is not within its valid time range. Ensure that the access token is not expired before using it.',
        }),
      };
    }
    const isForAnother = error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud';
    return {
      refusal: entraError(
        isForAnother
          ? {
              error: 'invalid_grant',
              code: 500131,
              message: 'Assertion audience does not match the Client app presenting the assertion.',
            }
          : { error: 'invalid_grant', code: 50013, message: 'Assertion failed signature validation.' },
      ),
    };
  }
}
