import type { AccessTokens } from '../entra/accessTokens';
import { TOKEN_SECONDS } from '../entra/accessTokens';
import { findUser } from '../graph/userObject';
import type { LocalAnswer, LocalRequest } from '../http';
import type { TenantData } from '../tenant/tenantData';
import { localError } from './localError';

/** GET /_local/token?user=<user principal name or object id>: the token Teams' getAuthToken gives; text with `Accept: text/plain`. */
export async function ssoToken(request: LocalRequest, tenant: TenantData, tokens: AccessTokens): Promise<LocalAnswer> {
  const wanted = request.url.searchParams.get('user') ?? '';
  const user = findUser(tenant, wanted);
  if (!user) return localError(404, `There is no user '${wanted}'.`, 'GET /_local/users lists who there is.');
  const token = await tokens.forTeamsSso(user);
  const headers = { 'cache-control': 'no-store' };
  if ((request.headers.accept ?? '').startsWith('text/plain')) {
    return { status: 200, headers: { ...headers, 'content-type': 'text/plain' }, bytes: Buffer.from(token) };
  }
  return {
    status: 200,
    headers,
    json: { token, expiresAt: new Date(Date.now() + TOKEN_SECONDS * 1000).toISOString() },
  };
}
