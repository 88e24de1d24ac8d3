import { isObject, type LocalAnswer } from './http';

/** A fault to be injected into Graph, Entra or the connector. */
export interface Fault {
  /** Part of the request's path, or a regular expression on it. */
  path: string;
  method?: string;
  /** Answered instead of the real answer. */
  status?: number;
  /** Header Retry-After, in seconds. Without `status` it means 429. */
  retryAfter?: number;
  delayMs?: number;
  /** Called with each request that is held back until it resolves; only from within the same process. */
  hold?: () => Promise<void>;
  /** Whether delay and status come before the request has its effect, or after. */
  when: 'before' | 'after';
  /** The connection is cut after so many bytes of the answer's body; 0: without an answer. */
  breakAfterBytes?: number;
  /** Body of the faulty answer: an object becomes JSON. */
  body?: unknown;
  /** How many requests it is for. */
  times: number;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): Fault[];
  /** The oldest fault that fits; it is used up by one. */
  take(method: string, path: string): Fault | null;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    add: (fault) => {
      faults.push({ ...fault });
    },
    clear: () => {
      faults = [];
    },
    list: () => faults.map((fault) => ({ ...fault })),
    take: (method, path) => {
      const fault = faults.find((candidate) => fits(candidate, method, path));
      if (!fault) return null;
      fault.times -= 1;
      faults = faults.filter(({ times }) => times > 0);
      return { ...fault };
    },
  };
}

/** Graph's error shape; it is not held against the contract, since a fault is what no contract promises. */
export function faultAnswer(fault: Fault): LocalAnswer | null {
  const status = fault.status ?? (fault.retryAfter === undefined ? undefined : 429);
  if (status === undefined) return null;
  const headers: Record<string, string> = {};
  if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter);
  if (typeof fault.body === 'string') return { status, headers, bytes: Buffer.from(fault.body) };
  if (status === 204) return { status, headers };
  const code = status === 429 ? 'TooManyRequests' : 'InjectedFault';
  return { status, headers, json: fault.body ?? { error: { code, message: `Injected fault with status ${status}.` } } };
}

/** The sentence says what is wrong. */
export function readFault(body: Record<string, unknown>): Fault | string {
  const { path, method, when = 'before', times = 1 } = body;
  if (typeof path !== 'string' || path === '')
    return 'path is required: part of the request path, or a regular expression.';
  if (method !== undefined && typeof method !== 'string') return 'method must be text, such as "GET".';
  if (when !== 'before' && when !== 'after') return "when must be 'before' or 'after'.";
  if (!isCount(times) || times === 0) return 'times must be a whole number of 1 or more.';
  const numbers: Pick<Fault, 'status' | 'retryAfter' | 'delayMs' | 'breakAfterBytes'> = {};
  for (const name of ['status', 'retryAfter', 'delayMs', 'breakAfterBytes'] as const) {
    const value = body[name];
    if (value === undefined) continue;
    if (!isCount(value)) return `${name} must be a whole number of 0 or more.`;
    numbers[name] = value;
  }
  if (numbers.status !== undefined && (numbers.status < 200 || numbers.status > 599))
    return 'status must be 200 to 599.';
  if (Object.keys(numbers).length === 0)
    return 'Nothing to inject: give status, retryAfter, delayMs or breakAfterBytes.';
  return {
    path,
    when,
    times,
    ...numbers,
    ...(method !== undefined && { method: method.toUpperCase() }),
    ...((typeof body['body'] === 'string' || isObject(body['body'])) && { body: body['body'] }),
  };
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  return [path, safeDecode(path)].some((candidate) => candidate.includes(fault.path) || matches(fault.path, candidate));
}

function matches(pattern: string, path: string): boolean {
  try {
    return new RegExp(pattern).test(path);
  } catch {
    return false;
  }
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
