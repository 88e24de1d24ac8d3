import type { ApiError } from '../../domain/contract/shared';
import type { Language } from '../../domain/language/language';
import { ConsentMissing } from './teamsErrors';

export type FailureKind =
  /** The service understood and said no; `status` and `code` say which no. */
  | 'refused'
  /** Something broke on the service's side. */
  | 'fault'
  | 'offline'
  | 'timeout'
  /** An answer that is not what the contract promises. */
  | 'broken'
  /** Teams gives no token because nobody has agreed to the app. */
  | 'consent'
  /** Teams gives no token for another reason. */
  | 'signIn';

interface FailureDetails {
  status?: number;
  code?: string;
  retryAfterSeconds?: number;
  id?: string;
  /** How long an answer was waited for. */
  waitedSeconds?: number;
}

/** Why a request yielded nothing. `said` is what the service said of it to people; describeFailure.ts has words for all. */
export class ApiFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly details: FailureDetails = {},
    readonly said: Pick<ApiError['error'], 'message' | 'help'> | null = null,
  ) {
    super(said?.message ?? kind);
  }
}

export type Check<T> = (value: unknown) => value is T;

export interface ApiClient {
  get<T>(path: string, check: Check<T>, signal?: AbortSignal): Promise<T>;
  /** A file to keep, under the name the service gives it. */
  download(path: string): Promise<SavedFile>;
  /** @param idempotencyKey the same for every attempt at one press, so that a repeat cannot act twice. */
  post<T>(path: string, body: unknown, check: Check<T>, idempotencyKey: string): Promise<T>;
}

export interface SavedFile {
  name: string;
  content: Blob;
}

interface Sending {
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

interface Options {
  getToken: () => Promise<string>;
  /** Answers are asked for in it. */
  language: Language;
  fetch?: typeof fetch;
  /** A request that takes longer than this is given up. */
  limitMs?: number;
}

/** Requests to our own service, on the origin the tab came from. Every failure is an `ApiFailure`. */
export function createApiClient({
  getToken,
  language,
  fetch = globalThis.fetch,
  limitMs = 20_000,
}: Options): ApiClient {
  /** `read` takes the whole answer, so that one that breaks off is a failure of the request too. */
  async function fetched<T>(
    path: string,
    { headers, ...init }: Sending,
    read: (response: Response) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    const token = await getToken().catch((error: unknown) => {
      throw new ApiFailure(error instanceof ConsentMissing ? 'consent' : 'signIn');
    });
    const limit = AbortSignal.timeout(limitMs);
    try {
      const response = await fetch(path, {
        ...init,
        headers: {
          ...headers,
          authorization: `Bearer ${token}`,
          accept: 'application/json',
          'accept-language': language,
        },
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      if (!response.ok) throw refusal(response, parse(await response.text()));
      return await read(response);
    } catch (error) {
      if (signal?.aborted || error instanceof ApiFailure) throw error;
      throw limit.aborted
        ? new ApiFailure('timeout', { waitedSeconds: Math.round(limitMs / 1000) })
        : new ApiFailure('offline');
    }
  }

  async function send<T>(path: string, sending: Sending, check: Check<T>, signal?: AbortSignal): Promise<T> {
    const body = parse(await fetched(path, sending, (response) => response.text(), signal));
    if (!check(body)) throw new ApiFailure('broken');
    return body;
  }

  return {
    get: (path, check, signal) => send(path, { method: 'GET' }, check, signal),
    download: (path) =>
      fetched(path, { method: 'GET' }, async (response) => ({
        name: nameOf(response) ?? path.slice(path.lastIndexOf('/') + 1),
        content: await response.blob(),
      })),
    post: (path, body, check, idempotencyKey) =>
      send(
        path,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
          body: JSON.stringify(body),
        },
        check,
      ),
  };
}

/**
 * Whether a value has the fields that the screens cannot do without. The contract's own schemas would check all of it,
 * and cost the first view more than all our code.
 */
export function hasFields<T>(fields: Record<string, 'array' | 'object' | 'string' | 'number'>): Check<T> {
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, type]) => {
      const field = (value as Record<string, unknown>)[name];
      if (type === 'array') return Array.isArray(field);
      return type === 'object' ? typeof field === 'object' && field !== null : typeof field === type;
    });
}

/** Whether asking again in a moment could help, without the person doing anything. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiFailure && (error.kind === 'timeout' || error.details.status === 503);
}

function refusal(response: Response, body: unknown): ApiFailure {
  const { status } = response;
  const retryAfter = Number(response.headers.get('retry-after'));
  const said = isApiError(body) ? body.error : null;
  const id = said?.id ?? response.headers.get('x-request-id') ?? response.headers.get('request-id') ?? undefined;
  const details = {
    status,
    ...(said && { code: said.code }),
    ...(retryAfter > 0 && { retryAfterSeconds: Math.ceil(retryAfter) }),
    ...(id && { id }),
  };
  return new ApiFailure(status < 500 || status === 503 ? 'refused' : 'fault', details, said);
}

function nameOf(response: Response): string | null {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? null;
}

function isApiError(body: unknown): body is { error: ApiError['error'] & { id?: string } } {
  const error = (body as { error?: unknown } | null)?.error;
  return hasFields({ code: 'string', message: 'string', help: 'string' })(error);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
