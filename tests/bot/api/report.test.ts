import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Server } from 'restify';
import { openApiOf } from '../../../bot/api/openapi';
import { reportRoutes } from '../../../bot/api/report';
import { createApp } from '../../../bot/app';
import { createLogger } from '../../../bot/logging';
import type { Services } from '../../../bot/services/services';
import { reportResponse as contract } from '../../../domain/contract/report';
import { createFakeServices, OPERATOR, READER, STRANGER } from '../../support/fakeServices';
import { TENANT } from '../../support/sampleDigest';
import { reportResponse } from '../../support/sampleReport';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** The service with the routes of the report alone; the token of a person is the id. */
async function ask(path: string, userId: string, change: Partial<Services> = {}) {
  const services = { ...createFakeServices().services, ...change };
  const server = createApp({
    log: createLogger({ level: 'silent' }),
    authenticate: (token) => Promise.resolve({ tenantId: TENANT, userId: token ?? null, name: 'Somebody' }),
    access: services.access,
    routes: reportRoutes(services),
    processActivity: () => Promise.resolve(),
    tab: { directory: 'no-such-folder', localHosts: [] },
    pictures: { addressOf: () => '', read: () => null },
    readiness: [],
    metrics: new Registry(),
    localClock: null,
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server.server as NodeJS.EventEmitter, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/api/tenants/${TENANT}/${path}`;
  const answer = await fetch(url, { headers: { authorization: userId, connection: 'close' } });
  return { status: answer.status, headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}

const jsonOf = ({ content }: { content: Buffer }): unknown => JSON.parse(content.toString('utf8'));

const ROUTES = ['report', 'report.pdf', 'report.csv'];

describe('the report over HTTP', () => {
  it('is JSON as the contract says', async () => {
    const answer = await ask('report', READER);
    expect(answer.status).toBe(200);
    expect(contract.parse(jsonOf(answer))).toEqual(reportResponse());
  });

  it('is a PDF with a name to save it under', async () => {
    const answer = await ask('report.pdf', READER);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Kereru-College-secure-score-report-2026-11-22.pdf"',
    );
    const { content } = answer;
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.headers.get('content-length')).toBe(String(content.length));
  });

  it('is a sheet of the whole queue', async () => {
    const tenant = () => Promise.resolve({ displayName: 'Kereru "College"; x' } as never);
    const pictures = { ...createFakeServices().services.pictures, tenant };
    const answer = await ask('report.csv', OPERATOR, { pictures });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Kereru-College-x-secure-score-actions-2026-11-22.csv"',
    );
    expect(answer.content.toString('utf8').trimEnd().split('\r\n')).toHaveLength(4);
  });

  it.each(ROUTES)('%s is kept nowhere on the way', async (route) => {
    expect((await ask(route, READER)).headers.get('cache-control')).toBe('no-store');
  });

  it.each(ROUTES)('%s is refused to whoever may not read, without a figure', async (route) => {
    const answer = await ask(route, STRANGER);
    expect(answer.status).toBe(403);
    expect(jsonOf(answer)).toMatchObject({ error: { code: 'noRight', help: expect.any(String) } });
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it.each(ROUTES)('%s says before the first score that there is none yet', async (route) => {
    const { actions } = createFakeServices().services;
    const answer = await ask(route, READER, {
      reports: { make: () => Promise.resolve(null) },
      actions: { ...actions, queue: () => Promise.resolve(null) },
    });
    expect(answer.status).toBe(404);
    expect(jsonOf(answer)).toMatchObject({
      error: { code: 'noScoreYet', help: expect.stringContaining('2 to 4') },
    });
  });

  it('is in the language that was asked for', async () => {
    const asked: string[] = [];
    const make = (_tenant: string, { language }: { language: 'en' | 'de' }) => {
      asked.push(language);
      return Promise.resolve(reportResponse({ language }));
    };
    await ask('report?language=de', READER, { reports: { make } });
    expect((await ask('report?language=xx', READER, { reports: { make } })).status).toBe(400);
    expect(asked).toEqual(['de']);
  });

  it('is described with its type in the description of the API', () => {
    const { paths } = openApiOf(reportRoutes(createFakeServices().services)) as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    };
    const types = ROUTES.map((route) =>
      Object.keys(paths[`/api/tenants/{tenantId}/${route}`]?.get.responses['200']?.content ?? {}),
    );
    expect(types).toEqual([['application/json'], ['application/pdf'], ['text/csv; charset=utf-8']]);
  });
});
