import { describe, expect, it } from '@jest/globals';
import { ApiFailure, createApiClient, hasFields } from '../../../tab/lib/apiClient';
import { ConsentMissing } from '../../../tab/lib/teamsErrors';
import { createService, refusal } from '../support/service';

const isThing = hasFields<{ name: string }>({ name: 'string' });
const caller = { getToken: () => Promise.resolve('abc'), language: 'de' as const };

async function failureOf(promise: Promise<unknown>): Promise<ApiFailure> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiFailure);
  return error as ApiFailure;
}

async function getting(answer: Parameters<typeof createService>[0][string]): Promise<ApiFailure> {
  const { fetch } = createService({ 'GET /api/thing': answer });
  return await failureOf(createApiClient({ ...caller, fetch }).get('/api/thing', isThing));
}

describe('the API client', () => {
  it('sends the token of Teams, the key of the press and the language', async () => {
    const service = createService({ 'POST /api/thing': { status: 201, body: { name: 'x' } } });
    const answer = await createApiClient({ ...caller, fetch: service.fetch }).post(
      '/api/thing',
      { a: 1 },
      isThing,
      'key-1',
    );
    expect(answer).toEqual({ name: 'x' });
    expect(service.asked[0]?.headers.get('authorization')).toBe('Bearer abc');
    expect(service.asked[0]?.headers.get('idempotency-key')).toBe('key-1');
    expect(service.asked[0]?.headers.get('accept-language')).toBe('de');
    expect(service.asked[0]?.body).toEqual({ a: 1 });
  });

  it.each([403, 404, 409, 422])('hands on what the service says with a %i', async (status) => {
    const failure = await getting(refusal(status, 'This is how it is.', 'Ask somebody.'));
    expect(failure).toMatchObject({ kind: 'refused', said: { message: 'This is how it is.', help: 'Ask somebody.' } });
    expect(failure.details.status).toBe(status);
  });

  it('knows how long to wait after a 429', async () => {
    const failure = await getting(refusal(429, 'Too fast.', 'Wait.', { 'retry-after': '30' }));
    expect(failure.details.retryAfterSeconds).toBe(30);
  });

  it('knows a 503 from something in between from one of the service', async () => {
    const failure = await getting({ status: 503, text: '<html>Bad gateway</html>' });
    expect(failure).toMatchObject({ kind: 'refused', said: null, details: { status: 503 } });
  });

  it('keeps the id of a fault', async () => {
    const failure = await getting({ status: 500, text: '', headers: { 'x-request-id': 'f-17' } });
    expect(failure).toMatchObject({ kind: 'fault', details: { id: 'f-17' } });
  });

  it.each(['{"name": "x', '{"other": 1}', 'null', ''])(
    'does not pass on an answer that is not as promised: %s',
    async (text) => {
      expect((await getting({ text })).kind).toBe('broken');
    },
  );

  it('says when the network is gone', async () => {
    expect((await getting(new TypeError('Failed to fetch'))).kind).toBe('offline');
  });

  it('gives up on a service that does not answer', async () => {
    const fetch: typeof globalThis.fetch = (_path, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const failure = await failureOf(createApiClient({ ...caller, fetch, limitMs: 20 }).get('/api/thing', isThing));
    expect(failure.kind).toBe('timeout');
  });

  it('tells missing consent from a failed sign-in', async () => {
    const { fetch, asked } = createService({});
    const client = (error: Error) => createApiClient({ ...caller, getToken: () => Promise.reject(error), fetch });
    expect((await failureOf(client(new ConsentMissing('x')).get('/api/thing', isThing))).kind).toBe('consent');
    expect((await failureOf(client(new Error('x')).get('/api/thing', isThing))).kind).toBe('signIn');
    expect(asked).toEqual([]);
  });
});
