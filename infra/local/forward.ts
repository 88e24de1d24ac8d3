import type { LocalAnswer, LocalRequest } from './http';

/** Headers that belong to one connection or one receiver. */
const NOT_PASSED_ON = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'authorization',
  'expect',
];
const NOT_PASSED_BACK = ['connection', 'content-length', 'content-encoding', 'transfer-encoding', 'keep-alive'];
const TIMEOUT_MS = 60_000;

export class Unreachable extends Error {}

interface ForwardChange {
  headers?: Record<string, string>;
  body?: Buffer;
}

/** Sends a request on and answers what came back, unchanged. Throws Unreachable where nobody answers. */
export async function forward(request: LocalRequest, target: string, change: ForwardChange = {}): Promise<LocalAnswer> {
  const headers = Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => !NOT_PASSED_ON.includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
  const body = change.body ?? request.body;
  const hasBody = !['GET', 'HEAD'].includes(request.method) && body.length > 0;
  let response: Response;
  try {
    response = await fetch(target, {
      method: request.method,
      headers: { ...headers, ...change.headers },
      ...(hasBody && { body: new Uint8Array(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new Unreachable(`${new URL(target).origin} did not answer: ${reason(error)}`);
  }
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !NOT_PASSED_BACK.includes(name))),
    ...(bytes.length > 0 && { bytes }),
  };
}

/** fetch hides the reason in `cause`. */
function reason(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message : String(inner);
}
