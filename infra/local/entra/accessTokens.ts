import { createHash, randomUUID } from 'node:crypto';
import { jwtVerify, type JWTPayload } from 'jose';
import { GRANTED_ROLES, LOCAL_APP, LOCAL_BOT, TEAMS_CLIENT_ID } from '../identities';
import type { LocalUser } from '../tenant/tenantData';
import type { SigningKey } from './signingKey';

export const TOKEN_SECONDS = 3600;

export interface RegisteredClient {
  clientId: string;
  clientSecret: string;
  objectId: string;
  roles: string[];
}

export const REGISTERED_CLIENTS: RegisteredClient[] = [
  { ...LOCAL_APP, roles: GRANTED_ROLES },
  { ...LOCAL_BOT, roles: [] },
];

export interface AccessTokens {
  issuer: string;
  forApp(client: RegisteredClient, audience: string): Promise<string>;
  forUser(user: LocalUser, claims: { audience: string; clientId: string; scopes: string[] }): Promise<string>;
  /** The token Teams gives the tab for a signed-in person. */
  forTeamsSso(user: LocalUser): Promise<string>;
  /** Throws a jose error for a token that is not ours, not for `audience`, or over. */
  verify(token: string, audience: string | string[]): Promise<JWTPayload>;
}

/** Tokens of version 2.0. They live in real time, whatever the tenant's clock says: the service checks them with its own. */
export function createAccessTokens(key: SigningKey, baseUrl: string, tenantId: string): AccessTokens {
  const issuer = `${baseUrl}/${tenantId}/v2.0`;

  const sign = (claims: JWTPayload) => {
    const now = Math.floor(Date.now() / 1000);
    return key.sign({
      iss: issuer,
      iat: now,
      nbf: now,
      exp: now + TOKEN_SECONDS,
      tid: tenantId,
      ver: '2.0',
      uti: randomUUID(),
      ...claims,
    });
  };

  const forUser: AccessTokens['forUser'] = (user, { audience, clientId, scopes }) =>
    sign({
      aud: audience,
      azp: clientId,
      azpacr: clientId === TEAMS_CLIENT_ID ? '0' : '1',
      name: user.displayName,
      oid: user.id,
      preferred_username: user.userPrincipalName,
      scp: scopes.join(' '),
      // Entra's `sub` differs from application to application.
      sub: createHash('sha256').update(`${user.id} ${audience}`).digest('base64url'),
    });

  return {
    issuer,
    forApp: (client, audience) =>
      sign({
        aud: audience,
        azp: client.clientId,
        azpacr: '1',
        idtyp: 'app',
        oid: client.objectId,
        sub: client.objectId,
        ...(client.roles.length > 0 && { roles: client.roles }),
      }),
    forUser,
    forTeamsSso: (user) =>
      forUser(user, { audience: LOCAL_APP.clientId, clientId: TEAMS_CLIENT_ID, scopes: ['access_as_user'] }),
    verify: async (token, audience) => {
      const { payload } = await jwtVerify(token, key.publicKey, { issuer, audience, algorithms: ['RS256'] });
      return payload;
    },
  };
}
