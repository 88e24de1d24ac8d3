import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createSecureScoreSource } from '../../../bot/graph/secureScoreSource';
import { startScriptedGraph, TENANT } from './scriptedGraph';
import type { ScriptedGraph } from './scriptedGraph';

let graph: ScriptedGraph;
beforeAll(async () => {
  graph = await startScriptedGraph();
});
afterEach(() => graph.reset());
afterAll(() => graph.close());

const source = () => createSecureScoreSource(graph.client());
const SCORES = '/security/secureScores';
const PROFILES = '/security/secureScoreControlProfiles';
const DAY = { createdDateTime: '2026-11-22T00:00:00Z', currentScore: 128, maxScore: 274 };

describe('snapshots', () => {
  it('are asked for by number, and the next page is not followed', async () => {
    graph.script(SCORES, {
      body: { value: [DAY], '@odata.nextLink': `${graph.baseUrl}/v1.0${SCORES}?$top=90&$skiptoken=x` },
    });
    const { snapshots } = await source().snapshots(TENANT, 90);
    expect(snapshots).toHaveLength(1);
    expect(graph.received.map((call) => call.path)).toEqual(['/security/secureScores?$top=90']);
  });

  it('of a new tenant are none', async () => {
    graph.script(SCORES, { body: { value: [] } });
    expect(await source().snapshots(TENANT, 90)).toEqual({ snapshots: [], problems: [], partial: false });
  });

  it('that came in part say so', async () => {
    graph.script(SCORES, {
      status: 206,
      headers: { Warning: 'Microsoft/SecureScore/504/10000' },
      body: { value: [DAY] },
    });
    const { snapshots, problems, partial } = await source().snapshots(TENANT, 1);
    expect(snapshots).toHaveLength(1);
    expect(partial).toBe(true);
    expect(problems[0]?.message).toContain('Microsoft/SecureScore/504/10000');
  });

  it('that may not be read say which permission is missing', async () => {
    graph.script(SCORES, { status: 403, body: { error: { code: 'Forbidden', message: 'Access denied.' } } });
    await expect(source().snapshots(TENANT, 1)).rejects.toMatchObject({
      name: 'GraphFailure',
      help: expect.stringContaining('SecurityEvents.Read.All'),
    });
  });
});

describe('control profiles', () => {
  it('are read over all pages', async () => {
    graph.script(`${PROFILES}?$skiptoken=2`, { body: { value: [{ id: 'b' }] } });
    graph.script(PROFILES, {
      body: { value: [{ id: 'a' }], '@odata.nextLink': `${graph.baseUrl}/v1.0${PROFILES}?$skiptoken=2` },
    });
    const { profiles } = await source().controlProfiles(TENANT);
    expect(profiles.map((profile) => profile.controlId)).toEqual(['a', 'b']);
  });
});

describe('control profiles in part', () => {
  it('say so, also where a later page was the one in part', async () => {
    graph.script(`${PROFILES}?$skiptoken=2`, {
      status: 206,
      headers: { Warning: 'Microsoft/SecureScore/504/10000' },
      body: { value: [{ id: 'b' }] },
    });
    graph.script(PROFILES, {
      body: { value: [{ id: 'a' }], '@odata.nextLink': `${graph.baseUrl}/v1.0${PROFILES}?$skiptoken=2` },
    });
    expect(await source().controlProfiles(TENANT)).toMatchObject({ partial: true });
  });
});

describe('writing a state', () => {
  const change = { state: 'Ignored', comment: 'No budget (Kim)', assignedTo: null } as const;

  it('sends the vendor that Graph requires', async () => {
    graph.script(PROFILES, { status: 204 });
    expect(await source().writeState(TENANT, 'AdminMFAV2', change)).toEqual({ kind: 'written' });
    expect(graph.received[0]).toMatchObject({
      method: 'PATCH',
      path: `${PROFILES}/AdminMFAV2`,
      body: {
        state: 'Ignored',
        comment: 'No budget (Kim)',
        vendorInformation: { vendor: 'Microsoft', provider: 'SecureScore', providerVersion: null, subProvider: null },
      },
    });
    expect(graph.received[0]?.body).not.toHaveProperty('assignedTo');
  });

  it('puts any id safely into the path', async () => {
    graph.script(PROFILES, { status: 200, body: {} });
    await source().writeState(TENANT, '11770.MDA/x y?', change);
    expect(graph.received[0]?.path).toBe(`${PROFILES}/11770.MDA%2Fx%20y%3F`);
  });

  it("is refused with Graph's own sentence", async () => {
    graph.script(PROFILES, {
      status: 400,
      body: { error: { code: 'BadRequest', message: 'Completed actions cannot be changed.' } },
    });
    expect(await source().writeState(TENANT, 'AdminMFAV2', change)).toEqual({
      kind: 'refused',
      reason: { code: 'verbatim', text: 'Completed actions cannot be changed.' },
    });
  });

  it('of a device control is refused without asking', async () => {
    const answer = await source().writeState(TENANT, 'scid_118', change);
    expect(answer.kind).toBe('refused');
    expect(graph.received).toHaveLength(0);
  });

  it.each([
    ['a long wait', { status: 429, headers: { 'Retry-After': '120' } }, 120],
    ['a failure', { status: 500 }, null],
    ['a missing consent', { status: 401 }, null],
    ['a broken connection', { drop: true }, null],
  ])('waits for later after %s', async (_name, fault, retryAfterSeconds) => {
    graph.script(PROFILES, fault);
    expect(await source().writeState(TENANT, 'AdminMFAV2', change)).toMatchObject({
      kind: 'unavailable',
      retryAfterSeconds,
    });
  });
});

describe('the limit of four calls at a time', () => {
  it('holds for each tenant', async () => {
    let running = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const limited = createSecureScoreSource({
      ...graph.client(),
      get: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>((resume) => waiting.push(resume));
        running -= 1;
        return { status: 200, body: { value: [] }, partial: null };
      },
    });
    const calls = Array.from({ length: 10 }, () => limited.snapshots(TENANT, 1));
    const other = limited.snapshots('another', 1);
    for (let done = 0; done < 11; done += 1) {
      while (waiting.length === 0) await Promise.resolve();
      waiting.shift()?.();
    }
    await Promise.all([...calls, other]);
    expect(most).toBe(5);
  });
});
