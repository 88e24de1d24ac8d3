import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createGraphClient } from '../../../bot/graph/client';
import { GraphFailure } from '../../../bot/graph/failure';
import { retryAfterSeconds } from '../../../bot/graph/retryPolicy';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { credential, startScriptedGraph, TENANT } from './scriptedGraph';
import type { ScriptedGraph } from './scriptedGraph';

const CALL = { what: 'the things', permission: 'Things.Read.All' };
const OK = { body: { value: [1] } };

let graph: ScriptedGraph;
beforeAll(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.reset());
afterAll(() => graph.close());

async function failureOf(promise: Promise<unknown>): Promise<GraphFailure> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GraphFailure);
  return error as GraphFailure;
}

describe('a call to Graph', () => {
  it("carries the tenant's own token", async () => {
    graph.script('/things', OK);
    await graph.client().get(TENANT, '/things', CALL);
    await graph.client().get('another', '/things', CALL);
    expect(graph.received.map((call) => call.headers.authorization)).toEqual([
      `Bearer token-of-${TENANT}`,
      'Bearer token-of-another',
    ]);
  });

  it('is refused over http, where the token would be left out', () => {
    expect(() => createGraphClient({ baseUrl: 'http://127.0.0.1:1', credentialFor: () => credential('t') })).toThrow(
      /GRAPH_BASE_URL must be an https address/,
    );
  });

  it('is repeated after a short Retry-After', async () => {
    graph.script(
      '/things',
      { status: 429, headers: { 'Retry-After': '0' } },
      { status: 503, headers: { 'Retry-After': '0' } },
      OK,
    );
    expect((await graph.client().get(TENANT, '/things', CALL)).body).toEqual({ value: [1] });
    expect(graph.received).toHaveLength(3);
  });

  it('fails at once where Retry-After is long, and says when to come back', async () => {
    graph.script('/things', { status: 429, headers: { 'Retry-After': '300' } });
    const failure = await failureOf(graph.client().get(TENANT, '/things', CALL));
    expect(failure).toMatchObject({ kind: 'throttled', retryAfterSeconds: 300, status: 429 });
    expect(failure).toBeInstanceOf(SourceUnavailable);
    expect(graph.received).toHaveLength(1);
  });

  it('gives up after two repeats', async () => {
    graph.script('/things', { status: 503, headers: { 'Retry-After': '0' } });
    const failure = await failureOf(graph.client().get(TENANT, '/things', CALL));
    expect(failure).toMatchObject({ kind: 'serverError', status: 503 });
    expect(graph.received).toHaveLength(3);
  });

  it('never repeats a POST that may have been done', async () => {
    graph.script('/things', { status: 503 });
    await failureOf(graph.client().send(TENANT, 'POST', '/things', {}, CALL));
    expect(graph.received).toHaveLength(1);
  });

  it('repeats a POST that Graph was too busy to do', async () => {
    graph.script('/things', { status: 429, headers: { 'Retry-After': '0' } }, { status: 204 });
    expect((await graph.client().send(TENANT, 'POST', '/things', { a: 1 }, CALL)).status).toBe(204);
    expect(graph.received.map((call) => call.body)).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it.each([
    ['a 502', { status: 502 }],
    ['a dropped connection', { drop: true }],
    ['a body cut short', { body: { value: [1, 2, 3] }, cutAfter: 5 }],
    ['an answer that is not JSON', { body: '<html>busy</html>' }],
  ])('reads again after %s', async (_name, fault) => {
    graph.script('/things', fault, OK);
    expect((await graph.client().get(TENANT, '/things', CALL)).body).toEqual({ value: [1] });
  });

  it.each([
    ['a 500', { status: 500 }, 'serverError'],
    ['a dropped connection', { drop: true }, 'broken'],
    ['a body cut short', { body: { value: [1, 2, 3] }, cutAfter: 5 }, 'broken'],
    ['an answer that is not JSON', { body: '{"value":[1' }, 'broken'],
  ])('fails with words where %s stays', async (_name, fault, kind) => {
    graph.script('/things', fault);
    const failure = await failureOf(graph.client().get(TENANT, '/things', CALL));
    expect(failure.kind).toBe(kind);
    expect(failure.message).toContain('the things');
    expect(failure.help).not.toBe('');
  });

  it('ends when its time is over, and is not read again', async () => {
    graph.script('/things', { hang: true });
    const failure = await failureOf(graph.client({ timeoutMs: 300 }).get(TENANT, '/things', CALL));
    expect(failure).toMatchObject({ kind: 'broken' });
    expect(failure.message).toContain('did not come within');
    expect(graph.received).toHaveLength(1);
  });

  it('knows a host that is not there from an answer that broke', async () => {
    const gone = await startScriptedGraph();
    const client = gone.client();
    await gone.close();
    expect(await failureOf(client.get(TENANT, '/things', CALL))).toMatchObject({ kind: 'unreachable' });
  });

  it('tells a failed sign-in from a failed call', async () => {
    const client = graph.client({
      credentialFor: () => ({
        getToken: () => Promise.reject(new Error('AADSTS7000215: Invalid client secret provided.\nTrace')),
      }),
    });
    const failure = await failureOf(client.get(TENANT, '/things', CALL));
    expect(failure.kind).toBe('signIn');
    expect(failure.message).toContain('AADSTS7000215: Invalid client secret provided.');
    expect(failure.help).toContain('AAD_APP_CLIENT_ID');
    expect(graph.received).toHaveLength(0);
  });

  it("hands on Graph's own words and names the permission", async () => {
    graph.script('/things', {
      status: 403,
      body: {
        error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges to complete the operation.' },
      },
    });
    const failure = await failureOf(graph.client().get(TENANT, '/things', CALL));
    expect(failure).toMatchObject({
      kind: 'refused',
      code: 'Authorization_RequestDenied',
      graphMessage: 'Insufficient privileges to complete the operation.',
    });
    expect(failure.help).toContain('Things.Read.All');
  });

  it('says that a 206 is only part of the data', async () => {
    graph.script('/things', {
      status: 206,
      headers: { Warning: 'Microsoft/SecureScore/504/10000' },
      body: { value: [] },
    });
    expect((await graph.client().get(TENANT, '/things', CALL)).partial).toBe('Microsoft/SecureScore/504/10000');
  });
});

describe('a list in pages', () => {
  it('is read to its end', async () => {
    graph.script('/things?page=2', { body: { value: [3], '@odata.nextLink': null } });
    graph.script('/things', { body: { value: [1, 2], '@odata.nextLink': `${graph.baseUrl}/v1.0/things?page=2` } });
    expect((await graph.client().getAll(TENANT, '/things', CALL)).items).toEqual([1, 2, 3]);
  });

  it('is given up where pages go in circles', async () => {
    graph.script('/things', { body: { value: [1], '@odata.nextLink': `${graph.baseUrl}/v1.0/things?again` } });
    const failure = await failureOf(graph.client().getAll(TENANT, '/things', CALL));
    expect(failure.message).toContain('pages without end');
    expect(graph.received).toHaveLength(2);
  });

  it('never takes the token to another host', async () => {
    graph.script('/things', { body: { value: [1], '@odata.nextLink': 'https://elsewhere.example/v1.0/things' } });
    expect((await failureOf(graph.client().getAll(TENANT, '/things', CALL))).message).toContain('another host');
  });

  it('has to be a list', async () => {
    graph.script('/things', { body: { value: 'none' } });
    expect((await failureOf(graph.client().getAll(TENANT, '/things', CALL))).message).toContain('no list');
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  it.each([
    ['7', 7],
    ['0', 0],
    ['1.2', 2],
    ['Sun, 22 Nov 2026 10:00:30 GMT', 30],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%p is %p seconds', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});
