import type { TeamsAdapter } from '@microsoft/teams-ai';
import { NoBotToken } from './credentials';
import type { PostResult } from '../../domain/ports/posting';

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
    super(`No answer from Teams (${causeCode(cause)})`, { cause });
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
        throw new ConnectorSilent(!NEVER_SENT.has(causeCode(error)), error);
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

/** fetch wraps the socket's own error; the code is somewhere down the chain of causes. */
function causeCode(error: unknown): string {
  let at = error as { code?: unknown; name?: unknown; cause?: unknown } | null | undefined;
  for (let depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    if (typeof at.code === 'string') return at.code;
    if (at.name === 'TimeoutError') return 'time-out';
    at = at.cause as typeof at;
  }
  return 'connection broken';
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
    return { kind: 'uncertain', message: `${error.message}.` };
  }
  if (error instanceof ConnectorRefused) return resultOfRefusal(error);
  // Whatever the SDK trips over after the request may have left: nobody can say.
  return { kind: 'uncertain', message: error instanceof Error ? error.message.slice(0, 300) : 'An unknown fault.' };
}

function resultOfRefusal({ status, code, retryAfterSeconds }: ConnectorRefused): Exclude<PostResult, { kind: 'ok' }> {
  const named = code === null ? '' : `, ${code}`;
  if (status === 429 || status === 412) {
    return { kind: 'throttled', retryAfterSeconds: retryAfterSeconds ?? DEFAULT_WAIT_SECONDS };
  }
  if (status === 401) return { kind: 'failed', message: `Teams did not accept the bot's identity (401${named}).` };
  if (status === 403) return { kind: 'forbidden', message: `The app was removed or blocked there (403${named}).` };
  if (status === 404) return { kind: 'gone', message: `The channel or message is no more (404${named}).` };
  if (status === 413) return { kind: 'failed', message: 'The card is too large for Teams (413).' };
  if (status === 408 || status >= 500) return { kind: 'uncertain', message: `Teams had a fault (${status}${named}).` };
  return { kind: 'failed', message: `Teams refused it (${status}${named}).` };
}
