import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import type { SourceFault } from '../../domain/sourceFault';

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
    told: SourceFault,
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
    super(told, message, help, retryAfterSeconds);
    this.name = 'GraphFailure';
  }
}

const LATER = 'It is tried again by itself.';
const IF_IT_LASTS = `${LATER} If it lasts, look at Microsoft's service health page and at the way out of your network.`;

export function signInFailure(reason: string): GraphFailure {
  return new GraphFailure(
    'signIn',
    { kind: 'signIn' },
    `The service could not sign in to Microsoft Entra: ${reason}`,
    'Check AAD_APP_CLIENT_ID, AAD_APP_TENANT_ID, AUTHORITY_HOST and the secret or managed identity; npm run doctor tells which one is wrong.',
  );
}

export function unreachableFailure(host: string, reason: string): GraphFailure {
  return new GraphFailure(
    'unreachable',
    { kind: 'unreachable' },
    `Microsoft Graph (${host}) could not be reached: ${reason}.`,
    `${LATER} If it lasts, check the network and GRAPH_BASE_URL.`,
  );
}

export function brokenFailure(what: string, reason: string, told: SourceFault = { kind: 'broken' }): GraphFailure {
  return new GraphFailure('broken', told, `Microsoft Graph's answer for ${what} ${reason}.`, IF_IT_LASTS);
}

/** An answer outside 2xx. `permissions` are the application permissions the call needs. */
export function statusFailure(
  what: string,
  permissions: string[],
  answer: { status: number; code: string | null; message: string | null; retryAfterSeconds: number | null },
): GraphFailure {
  const { status, code, message, retryAfterSeconds } = answer;
  const said = message === null ? '' : `: ${message}`;
  if (status === 429) {
    const when = retryAfterSeconds === null ? 'shortly' : `in ${retryAfterSeconds} seconds`;
    const text = `Microsoft Graph asks to slow down (429) for ${what}.`;
    const help = `It is tried again ${when}.`;
    const told: SourceFault = { kind: 'throttled', seconds: retryAfterSeconds };
    return new GraphFailure('throttled', told, text, help, status, code, message, retryAfterSeconds);
  }
  if (status >= 500) {
    const text = `Microsoft Graph failed (${status}) for ${what}${said}`;
    const told: SourceFault = { kind: 'failing', status };
    return new GraphFailure('serverError', told, text, IF_IT_LASTS, status, code, message, retryAfterSeconds);
  }
  const text = `Microsoft Graph refused ${what} (${status})${said}`;
  const told = refusedTold(status, permissions, message);
  return new GraphFailure('refused', told, text, refusedHelp(status, permissions), status, code, message);
}

/** 401 is about how we sign in, not about this question. */
function refusedTold(status: number, permissions: string[], said: string | null): SourceFault {
  if (status === 401) return { kind: 'signIn' };
  return status === 403 ? { kind: 'denied', permissions } : { kind: 'refused', status, said };
}

function refusedHelp(status: number, permissions: string[]): string {
  if (status === 401 || status === 403) {
    return `Give the app registration the application permission ${permissions.join(' and ')} and let an administrator consent to it.`;
  }
  return 'Run npm run doctor: it checks each call and says what to change.';
}
