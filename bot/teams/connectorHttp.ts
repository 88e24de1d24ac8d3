import type { TeamsAdapter } from '@microsoft/teams-ai';
import { NoBotToken } from './credentials';
import type { PostResult } from '../../domain/ports/posting';
import type { Reason } from '../../domain/reason';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;

/** A try that Teams answered with a refusal. */
class ConnectorRefused extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
    readonly retryAfterSeconds: number | null,
  ) {
    super(`Teams answered ${status}${code === null ? '' : ` (${code})`}`);
    this.name = 'ConnectorRefused';
  }
}

/** No answer. `sent` is false only where the request surely never reached Teams. */
class ConnectorSilent extends Error {
  constructor(
    readonly sent: boolean,
    cause: unknown,
  ) {
    super(`No answer from Teams (${causeCode(cause) ?? 'connection broken'})`, { cause });
    this.name = 'ConnectorSilent';
  }
}

/**
 * One request, one try. The SDK's own client repeats a POST after 502, 503 and 504, which posts a digest twice; it repeats nothing
 * that ends in an error of a foreign class, and that is what this client throws for every answer but a good one.
 */
export function createOneTryClient(options: { timeoutMs: number }): HttpClient {
  return {
    async sendRequest(request) {
      const body: unknown = request.body;
      let response: Response;
      let text: string;
      try {
        response = await fetch(request.url, {
          method: request.method,
          headers: request.headers.toJson({ preserveCase: true }),
          ...(typeof body === 'string' ? { body } : {}),
          // The token must not travel to wherever a redirect points.
          redirect: 'manual',
          signal: AbortSignal.timeout(options.timeoutMs),
        });
        text = await response.text();
      } catch (error) {
        throw new ConnectorSilent(!NEVER_SENT.has(causeCode(error) ?? ''), error);
      }
      if (!response.ok) {
        throw new ConnectorRefused(response.status, errorCode(text), retryAfter(response.headers.get('retry-after')));
      }
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      response.headers.forEach((value, name) => {
        headers.set(name, value);
      });
      return { request, headers, status: response.status, bodyAsText: text };
    },
  };
}

/** The connection was never made. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const TIME_OUT = 'time-out';

/** fetch wraps the socket's own error; the code is somewhere down the chain of causes. null where there is none. */
function causeCode(error: unknown): string | null {
  let at = error as { code?: unknown; name?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    if (typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return TIME_OUT;
    at = at.cause as typeof at;
  }
  return null;
}

function errorCode(text: string): string | null {
  try {
    const body = JSON.parse(text) as { error?: { code?: unknown } } | null;
    const code = body?.error?.code;
    return typeof code === 'string' ? code.slice(0, 100) : null;
  } catch {
    return null;
  }
}

/** Seconds from a Retry-After header (a number or an HTTP date); null where there is none. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}

const DEFAULT_WAIT_SECONDS = 30;

/**
 * What a failed try means for the post. Source: msteams-docs bots/how-to/rate-limit.md and send-proactive-messages.md:
 * 412 and 429 are to be tried again, 403 is for good, 404 is gone.
 */
export function resultOfFailure(error: unknown): Exclude<PostResult, { kind: 'ok' }> {
  if (error instanceof NoBotToken) return { kind: 'throttled', retryAfterSeconds: DEFAULT_WAIT_SECONDS * 2 };
  if (error instanceof ConnectorSilent) {
    if (!error.sent) return { kind: 'throttled', retryAfterSeconds: DEFAULT_WAIT_SECONDS };
    return { kind: 'uncertain', reason: silence(error) };
  }
  if (error instanceof ConnectorRefused) return resultOfRefusal(error);
  // Whatever the SDK trips over after the request may have left: nobody can say.
  const reason: Reason =
    error instanceof Error ? { code: 'verbatim', text: error.message.slice(0, 300) } : { code: 'unknownFault' };
  return { kind: 'uncertain', reason };
}

function silence({ cause }: ConnectorSilent): Reason {
  const code = causeCode(cause);
  return code === TIME_OUT ? { code: 'teamsTooSlow' } : { code: 'teamsBrokeOff', cause: code };
}

function resultOfRefusal({ status, code, retryAfterSeconds }: ConnectorRefused): Exclude<PostResult, { kind: 'ok' }> {
  const answer = code === null ? String(status) : `${status}, ${code}`;
  if (status === 429 || status === 412) {
    return { kind: 'throttled', retryAfterSeconds: retryAfterSeconds ?? DEFAULT_WAIT_SECONDS };
  }
  if (status === 401) return { kind: 'failed', reason: { code: 'identityRefused', answer } };
  if (status === 403) return { kind: 'forbidden', reason: { code: 'appRemoved', answer } };
  if (status === 404) return { kind: 'gone', reason: { code: 'channelGone', answer } };
  if (status === 413) return { kind: 'failed', reason: { code: 'cardTooLarge' } };
  if (status === 408 || status >= 500) return { kind: 'uncertain', reason: { code: 'teamsFailing', answer } };
  return { kind: 'failed', reason: { code: 'teamsRefused', answer } };
}
