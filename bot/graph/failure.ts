import { SourceUnavailable } from '../../domain/ports/secureScoreSource';

export type FailureKind =
  /** No access token: the call never left. */
  | 'signIn'
  /** Graph could not be reached: the call never arrived. */
  | 'unreachable'
  /** The connection or the answer broke on the way, or time ran out: the call may have been carried out. */
  | 'broken'
  | 'throttled'
  /** 5xx. */
  | 'serverError'
  /** Any other 4xx: a clear no. */
  | 'refused';

/** One failed call to Graph. Messages name the path's kind, never a person or a token. */
export class GraphFailure extends SourceUnavailable {
  constructor(
    readonly kind: FailureKind,
    message: string,
    help: string,
    /** null where there was no answer. */
    readonly status: number | null = null,
    /** Graph's own error code, such as 'Authorization_RequestDenied'. */
    readonly code: string | null = null,
    /** Graph's own sentence. */
    readonly graphMessage: string | null = null,
    retryAfterSeconds: number | null = null,
  ) {
    super(message, help, retryAfterSeconds);
    this.name = 'GraphFailure';
  }
}

const LATER = 'It is tried again by itself.';
const IF_IT_LASTS = `${LATER} If it lasts, look at Microsoft's service health page and at the way out of your network.`;

export function signInFailure(reason: string): GraphFailure {
  return new GraphFailure(
    'signIn',
    `The service could not sign in to Microsoft Entra: ${reason}`,
    'Check AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID, AUTHORITY_HOST and the secret or managed identity; npm run doctor tells which one is wrong.',
  );
}

export function unreachableFailure(host: string, reason: string): GraphFailure {
  return new GraphFailure(
    'unreachable',
    `Microsoft Graph (${host}) could not be reached: ${reason}.`,
    `${LATER} If it lasts, check the network and GRAPH_BASE_URL.`,
  );
}

export function brokenFailure(what: string, reason: string): GraphFailure {
  return new GraphFailure('broken', `Microsoft Graph's answer for ${what} ${reason}.`, IF_IT_LASTS);
}

/** An answer outside 2xx. `permission` is the application permission the call needs. */
export function statusFailure(
  what: string,
  permission: string,
  answer: { status: number; code: string | null; message: string | null; retryAfterSeconds: number | null },
): GraphFailure {
  const { status, code, message, retryAfterSeconds } = answer;
  const said = message === null ? '' : `: ${message}`;
  if (status === 429) {
    const when = retryAfterSeconds === null ? 'shortly' : `in ${retryAfterSeconds} seconds`;
    const text = `Microsoft Graph asks to slow down (429) for ${what}.`;
    return new GraphFailure('throttled', text, `It is tried again ${when}.`, status, code, message, retryAfterSeconds);
  }
  if (status >= 500) {
    const text = `Microsoft Graph failed (${status}) for ${what}${said}`;
    return new GraphFailure('serverError', text, IF_IT_LASTS, status, code, message, retryAfterSeconds);
  }
  const text = `Microsoft Graph refused ${what} (${status})${said}`;
  return new GraphFailure('refused', text, refusedHelp(status, permission), status, code, message);
}

function refusedHelp(status: number, permission: string): string {
  if (status === 401 || status === 403) {
    return `Give the app registration the application permission ${permission} and let an administrator consent to it.`;
  }
  return 'Run npm run doctor: it checks each call and says what to change.';
}
