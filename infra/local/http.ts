import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** A request with its body read. Paths are as sent, still encoded. */
export interface LocalRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
  remoteAddress: string;
  /** Aborted as soon as the caller hangs up before it has its answer. */
  gone: AbortSignal;
}

export interface LocalAnswer {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. Without `json` and `bytes` the answer has no body. */
  json?: unknown;
  bytes?: Buffer;
}

/** Raised by `jsonBody`; each surface says it in its own error shape. */
export class BadJson extends Error {}

const MAX_BODY_BYTES = 8 * 1024 * 1024;

export async function readRequest(req: IncomingMessage, res: ServerResponse, baseUrl: string): Promise<LocalRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`A request body is larger than ${MAX_BODY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  const hungUp = new AbortController();
  const onEnd = () => hungUp.abort();
  // A killed process closes its side first: 'end' of the socket comes before 'close' of the answer.
  req.socket.once('end', onEnd);
  res.once('close', () => {
    req.socket.off('end', onEnd);
    if (!res.writableFinished) hungUp.abort();
  });
  if (req.socket.destroyed) hungUp.abort();
  return {
    method: req.method ?? 'GET',
    url: new URL(req.url ?? '/', baseUrl),
    headers: req.headers,
    body: Buffer.concat(chunks),
    remoteAddress: req.socket.remoteAddress ?? '',
    gone: hungUp.signal,
  };
}

/** The body as an object; an empty body is `{}`. */
export function jsonBody(request: LocalRequest): Record<string, unknown> {
  if (request.body.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString('utf8'));
  } catch {
    throw new BadJson('The body is not JSON.');
  }
  if (!isObject(value)) throw new BadJson('The body is not a JSON object.');
  return value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `breakAfterBytes`: the connection is cut after so many bytes of the body; 0 sends not even the headers. */
export function sendAnswer(res: ServerResponse, answer: LocalAnswer, breakAfterBytes?: number): void {
  const body = answer.json === undefined ? answer.bytes : Buffer.from(JSON.stringify(answer.json));
  const headers: Record<string, string> = { ...answer.headers };
  if (answer.json !== undefined) headers['content-type'] ??= 'application/json; charset=utf-8';
  if (body) headers['content-length'] = String(body.length);
  else if (answer.status !== 204) headers['content-length'] = '0';
  if (breakAfterBytes === 0) {
    res.destroy();
    return;
  }
  res.writeHead(answer.status, headers);
  if (breakAfterBytes === undefined) {
    res.end(body);
    return;
  }
  res.write((body ?? Buffer.alloc(0)).subarray(0, breakAfterBytes), () => res.destroy());
}
