import type { LocalAnswer } from '../http';
import { TOKEN_SECONDS, type AccessTokens, type RegisteredClient } from './accessTokens';
import { entraError } from './entraError';
import type { RequestedScopes } from './resources';

/** An application signs in as itself: always with `.default`, never with single permissions. */
export async function clientCredentials(
  tokens: AccessTokens,
  client: RegisteredClient,
  { audience, scopes }: RequestedScopes,
): Promise<LocalAnswer> {
  if (scopes.join() !== '.default') {
    return entraError({
      error: 'invalid_scope',
      code: 1002012,
      message:
        `The provided value for scope ${scopes.join(' ')} is not valid. Client credential flows must have a scope value ` +
        'with /.default suffixed to the resource identifier (application ID URI).',
    });
  }
  const accessToken = await tokens.forApp(client, audience);
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    json: {
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
      ext_expires_in: TOKEN_SECONDS,
      access_token: accessToken,
    },
  };
}
