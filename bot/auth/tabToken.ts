import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload, RemoteJWKSet } from 'jose';
import type { Clock } from '../../domain/ports/clock';
import { SignInUnavailable, Unauthorized } from './unauthorized';

export interface TabUser {
  /** Entra object id: what people are known by. Names and addresses change hands. */
  userId: string;
  tenantId: string;
  /** To be shown, never to be trusted. */
  name: string;
}

export interface TabAuthenticatorOptions {
  /** Tenants whose people this service answers. */
  tenantIds: string[];
  /** What a token may be meant for: the client id, and api://<host>/botid-<bot id>. */
  audiences: string[];
  /** Such as https://login.microsoftonline.com */
  authorityHost: string;
  /** The real time: Entra's tokens know no other. */
  clock: Clock;
  /** How long an unknown key id waits before the keys are fetched again, in milliseconds; 0 in tests. */
  keyCooldownMs?: number;
  /** Time for fetching the keys, in milliseconds. */
  keyTimeoutMs?: number;
}

export interface TabAuthenticator {
  /** Reads the value of an Authorization header. Throws Unauthorized, or SignInUnavailable where the keys cannot be fetched. */
  authenticate(authorizationHeader: string | undefined): Promise<TabUser>;
}

/** Microsoft's own libraries allow five minutes between clocks. */
const CLOCK_TOLERANCE_SECONDS = 300;
const SCOPE = 'access_as_user';

/** Checks the token that Teams gives the tab (getAuthToken): a delegated v2 token of one of our tenants, for this app. */
export function createTabAuthenticator(options: TabAuthenticatorOptions): TabAuthenticator {
  const authority = options.authorityHost.replace(/\/+$/, '');
  const allowed = new Set(options.tenantIds.map((id) => id.toLowerCase()));
  const keySets = new Map<string, RemoteJWKSet>();

  function keysOf(tenantId: string): RemoteJWKSet {
    const keys =
      keySets.get(tenantId) ??
      createRemoteJWKSet(new URL(`${authority}/${tenantId}/discovery/v2.0/keys`), {
        cooldownDuration: options.keyCooldownMs ?? 30_000,
        timeoutDuration: options.keyTimeoutMs ?? 5_000,
      });
    keySets.set(tenantId, keys);
    return keys;
  }

  return {
    authenticate: async (authorizationHeader) => {
      const token = bearerToken(authorizationHeader);
      const tenantId = claimedTenant(token);
      if (!allowed.has(tenantId))
        throw new Unauthorized('This token is of an organisation that this service does not answer.');
      const payload = await verify(token, keysOf(tenantId), {
        issuer: `${authority}/${tenantId}/v2.0`,
        audience: options.audiences,
        now: options.clock.now(),
      });
      return readUser(payload, tenantId);
    },
  };
}

function bearerToken(header: string | undefined): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw new Unauthorized('The request carries no bearer token.');
  return token;
}

/** Read before the check, only to choose the keys that the check is made with. */
function claimedTenant(token: string): string {
  try {
    const { tid } = decodeJwt(token);
    if (typeof tid === 'string') return tid.toLowerCase();
  } catch {
    // Answered below like a token without a tenant.
  }
  throw new Unauthorized('The token does not name an organisation.');
}

async function verify(
  token: string,
  keys: RemoteJWKSet,
  expected: { issuer: string; audience: string[]; now: Date },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: expected.issuer,
      audience: expected.audience,
      algorithms: ['RS256'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: expected.now,
      requiredClaims: ['exp', 'oid', 'tid', 'scp'],
    });
    return payload;
  } catch (error) {
    throw isAboutToken(error)
      ? new Unauthorized(whatIsWrong(error))
      : new SignInUnavailable("Microsoft's keys for checking sign-ins could not be read.");
  }
}

/** Whatever is not about the token itself is about the keys: time-out, broken connection, an answer that is no key set. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  );
}

function whatIsWrong(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The token has a wrong or missing claim: ${error.claim}.`;
  return 'The token is not signed by Microsoft Entra.';
}

function readUser(payload: JWTPayload, tenantId: string): TabUser {
  const { oid, tid, scp, name, preferred_username: preferred } = payload;
  if (typeof tid !== 'string' || tid.toLowerCase() !== tenantId)
    throw new Unauthorized('The token is of another organisation.');
  if (typeof oid !== 'string' || oid === '') throw new Unauthorized('The token does not name a person.');
  if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) {
    throw new Unauthorized(`The token does not allow ${SCOPE}.`);
  }
  return { userId: oid, tenantId, name: shownName(name, preferred) };
}

/** Every decision carries a name. Entra leaves the claim out where it is not configured for the token. */
function shownName(...claims: unknown[]): string {
  const given = claims.find((claim) => typeof claim === 'string' && claim.trim() !== '');
  return typeof given === 'string' ? given.trim() : 'Somebody';
}
