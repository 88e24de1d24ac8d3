import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { Server } from 'restify';
import { actionRoutes } from '../../../bot/api/actions';
import { historyRoutes } from '../../../bot/api/history';
import { overviewRoute } from '../../../bot/api/overview';
import { peopleRoutes } from '../../../bot/api/people';
import { reportRoutes } from '../../../bot/api/report';
import { createApp } from '../../../bot/app';
import { SignInUnavailable, Unauthorized } from '../../../bot/auth/unauthorized';
import { createLogger } from '../../../bot/logging';
import type { Services } from '../../../bot/services/services';
import type { ApiError } from '../../../domain/contract/shared';
import { textsOf, type Texts } from '../../../domain/language/texts';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { overviewResponse } from '../../support/sampleAnswers';
import { createFakeServices, OPERATOR } from '../../support/fakeServices';
import { TENANT } from '../../support/sampleDigest';
import { reportResponse } from '../../support/sampleReport';

const de = textsOf('de');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Asking {
  path: string;
  /** The value of Accept-Language. */
  accepts?: string;
  /** Makes it a POST. */
  body?: unknown;
  services?: Partial<Services>;
  /** Instead of an operator's token. */
  signInFails?: Error;
}

async function ask({ path, accepts = 'de', body, services: change = {}, signInFails }: Asking) {
  const services = { ...createFakeServices().services, ...change };
  const caller = { tenantId: TENANT, userId: OPERATOR, name: 'Mere Totara' };
  const server = createApp({
    log: createLogger({ level: 'silent' }),
    authenticate: () => (signInFails ? Promise.reject(signInFails) : Promise.resolve(caller)),
    access: services.access,
    routes: [
      overviewRoute(services.overview),
      ...actionRoutes(services.actions),
      ...historyRoutes(services.history, { now: () => new Date('2026-11-22T08:00:00Z') }),
      ...peopleRoutes(services.people, services.notices),
      ...reportRoutes(services),
    ],
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
  const answer = await fetch(`http://127.0.0.1:${server.address().port}${path}`, {
    headers: { 'accept-language': accepts, 'content-type': 'application/json', connection: 'close' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const errorOf = ({ text }: { text: string }) => (JSON.parse(text) as ApiError).error;
const overviewPath = `/api/tenants/${TENANT}/overview`;

/** An overview service that remembers in which language it was asked. */
function listening() {
  const asked: string[] = [];
  const load = (_tenant: string, { language }: Texts) => {
    asked.push(language);
    return Promise.resolve(overviewResponse());
  };
  return { asked, services: { overview: { load } } };
}

describe('the language of an answer', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-NZ,de;q=0.5', 'en'],
    ['fr', 'en'],
  ])('is for "%s" %s', async (accepts, language) => {
    const { asked, services } = listening();
    await ask({ path: overviewPath, accepts, services });
    expect(asked).toEqual([language]);
  });

  it('is what caches have to tell apart, also where it is a refusal or a file', async () => {
    const answers = [
      await ask({ path: overviewPath }),
      await ask({ path: overviewPath, signInFails: new Unauthorized('The token has expired.') }),
      await ask({ path: `/api/tenants/${TENANT}/report.csv` }),
    ];
    expect(answers.map(({ headers }) => headers.get('vary'))).toEqual(Array(3).fill('Accept-Language'));
  });

  it('is that of the address where the report is asked for in one', async () => {
    const asked: string[] = [];
    const make = (_tenant: string, { language }: Texts) => {
      asked.push(language);
      return Promise.resolve(reportResponse({ language }));
    };
    const path = `/api/tenants/${TENANT}/report`;
    await ask({ path: `${path}?language=en`, services: { reports: { make } } });
    await ask({ path, services: { reports: { make } } });
    expect(asked).toEqual(['en', 'de']);
  });

  it('is that of the sheet too', async () => {
    expect((await ask({ path: `/api/tenants/${TENANT}/report.csv` })).text).toMatch(/^\uFEFF?"?Rang"?,"?Maßnahme/);
  });
});

describe('a refusal in German', () => {
  it.each([
    ['another tenant', '/api/tenants/other/overview', 404, de.api.unknownTenant.message],
    [
      'days the wrong way round',
      `/api/tenants/${TENANT}/history?from=2026-11-20&to=2026-11-01`,
      400,
      de.api.daysSwapped.message('2026-11-20', '2026-11-01'),
    ],
  ])('of %s', async (_what, path, status, message) => {
    const answer = await ask({ path });
    expect(answer.status).toBe(status);
    expect(errorOf(answer).message).toBe(message);
  });

  it('of an action that is not there', async () => {
    const { actions } = createFakeServices().services;
    const answer = await ask({
      path: `/api/tenants/${TENANT}/actions/no-such`,
      services: { actions: { ...actions, detail: () => Promise.resolve(null) } },
    });
    expect(answer.status).toBe(404);
    expect(errorOf(answer)).toMatchObject({
      code: 'unknownControl',
      message: de.refusals.unknownControl.message('no-such'),
    });
  });

  it('of days before the first figures', async () => {
    const { history } = createFakeServices().services;
    const answer = await ask({
      path: `/api/tenants/${TENANT}/changes?from=2020-01-01`,
      services: { history: { ...history, account: () => Promise.resolve(null) } },
    });
    expect(answer.status).toBe(404);
    expect(errorOf(answer).message).toBe(de.api.noFiguresSoEarly.message('2020-01-01'));
  });

  it('of a body with a mistake names the mistake', async () => {
    const answer = await ask({ path: `/api/tenants/${TENANT}/actions/a/notices`, body: { personIds: [] } });
    expect(answer.status).toBe(422);
    expect(errorOf(answer).message).toMatch(/^Die Anfrage ist nicht wie erwartet: personIds: Zu klein/);
  });

  it('of a sign-in keeps what exactly was wrong for whoever looks into it', async () => {
    const answer = await ask({ path: overviewPath, signInFails: new Unauthorized('The token has expired.') });
    expect(answer.status).toBe(401);
    expect(errorOf(answer)).toMatchObject({ code: 'unauthorised', ...de.api.signIn });
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer error="invalid_token", error_description="The token has expired."',
    );
  });

  it.each([
    ['Entra cannot be asked', new SignInUnavailable('No keys.'), 503, de.api.signInUnavailable.message],
    [
      'Graph cannot be asked',
      new SourceUnavailable({ kind: 'unreachable' }, 'ECONNREFUSED', 'Check the network.'),
      503,
      de.sources.unreachable.problem,
    ],
    ['something broke', new TypeError('the secret is 42'), 500, /^Hier ist etwas schiefgegangen \(Nummer [\w-]+\)\.$/],
  ])('where %s', async (_what, signInFails, status, message) => {
    const answer = await ask({ path: overviewPath, signInFails });
    expect(answer.status).toBe(status);
    expect(errorOf(answer).message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(answer.text).not.toMatch(/ECONNREFUSED|secret|keys/);
  });
});
