import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PEOPLE, startLocalSystem, until, type LocalSystem } from '../support/localSystem';

let system: LocalSystem;
let tenantPath: string;
/** What the digest's buttons carry. */
let digestId: string;
/** Controls of the digest's rows, best first. */
let shown: string[];

beforeAll(async () => {
  system = await startLocalSystem();
  tenantPath = `/api/tenants/${system.tenant.tenantId}`;
  await system.send('operator', { type: 'installationUpdate', action: 'add' });
  await until('the digest is in the channel', () => Promise.resolve(digests().length === 1));
  await until('it is recorded', async () => {
    const { json } = await system.api('operator', `${tenantPath}/deliveries`);
    return json.deliveries[0].state === 'sent';
  });
  const card = JSON.stringify(digests()[0]?.body);
  digestId = /"digestId":"([^"]+)"/.exec(card)?.[1] ?? '';
  shown = [...new Set([...card.matchAll(/"controlId":"([^"]+)"/g)].map(([, id]) => id ?? ''))];
}, 120_000);
afterAll(async () => {
  await system.stop();
}, 30_000);

const digests = () => system.m365.received().posts.filter((post) => JSON.stringify(post.body).includes('"digestId"'));
const patchesOf = (controlId: string) =>
  system.m365.received().patches.filter((patch) => patch.controlId.toLowerCase() === controlId.toLowerCase());
const updates = () => system.m365.received().updates.map((update) => JSON.stringify(update.body));
const data = (controlId: string, more: Record<string, unknown> = {}) => ({
  v: 1,
  tenantId: system.tenant.tenantId,
  controlId,
  digestId,
  seen: null,
  ...more,
});
const row = async (controlId: string) => {
  const { json } = await system.api('operator', `${tenantPath}/actions`);
  return json.actions.find((action: { controlId: string }) => action.controlId === controlId);
};

describe('a decision on the digest', () => {
  it('is stored, told to Microsoft once with the name of who decided, and shown on the card to everyone', async () => {
    const [controlId = ''] = shown;
    const answer = await system.press(
      'operator',
      'decide.ignore',
      data(controlId, { form: 'i1', 'reason.i1': 'no budget this year', 'reviewOn.i1': inDays(90) }),
    );

    expect(JSON.stringify(answer.value)).toContain('Ignored by Mere Totara');
    await until('Microsoft was told', () => Promise.resolve(patchesOf(controlId).length > 0));
    await until('the card was updated', () =>
      Promise.resolve(
        updates().some((card) => card.includes('Ignored by Mere Totara') && card.includes('no budget this year')),
      ),
    );
    expect(patchesOf(controlId)).toHaveLength(1);
    expect(patchesOf(controlId)[0]?.body).toMatchObject({
      state: 'Ignored',
      comment: expect.stringMatching(/Mere Totara.*no budget this year/),
      vendorInformation: { vendor: 'Microsoft', provider: 'SecureScore' },
    });
    expect(await row(controlId)).toMatchObject({ status: 'ignored', reviewOn: inDays(90) });
  });

  it('is undone by one press, and Microsoft gets the earlier state back', async () => {
    const [controlId = ''] = shown;
    const { decision } = await row(controlId);

    await system.press(
      'otherOperator',
      'decide.reopen',
      data(controlId, { seen: decision.sequence, undoes: decision.sequence }),
    );

    await until('Microsoft was told', () => Promise.resolve(patchesOf(controlId).length === 2));
    expect(patchesOf(controlId)[1]?.body).toMatchObject({ state: 'Default' });
    expect(await row(controlId)).toMatchObject({ status: 'open' });
  });

  it('pressed by two people at once is written once, and the second hears who was first', async () => {
    const [, controlId = ''] = shown;
    const inputs = { form: 't2', 'reason.t2': 'covered by another product', 'reviewOn.t2': inDays(90) };

    const answers = await Promise.all([
      system.press('operator', 'decide.thirdParty', data(controlId, inputs)),
      system.press('otherOperator', 'decide.thirdParty', data(controlId, inputs)),
    ]);

    const texts = answers.map((answer) => JSON.stringify(answer.value));
    expect(texts.filter((text) => /by (Mere Totara|Tama Rimu) on/.test(text))).toHaveLength(2);
    const { json } = await system.api('operator', `${tenantPath}/decisions`);
    expect(json.decisions.filter((line: { controlId: string }) => line.controlId === controlId)).toHaveLength(1);
    expect(json.verification).toMatchObject({ ok: true });
  });

  it('shows the presser the digest, whose figures stay the same for everyone', async () => {
    const [, , controlId = ''] = shown;
    const answer = await system.press('operator', 'decide.accept', data(controlId));

    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(answer.value)).toMatch(/Accepted by Mere Totara/);
    expect(patchesOf(controlId)).toHaveLength(0);
  });
});

describe('one decision on several actions', () => {
  it('is shown beforehand with its numbers, and nothing is decided by asking', async () => {
    const before = (await system.api('operator', `${tenantPath}/decisions`)).json.decisions.length;
    const overview = (await system.api('operator', `${tenantPath}/overview`)).json;
    const ids = shown.slice(3, 5);
    const { status, json } = await system.api('reader', `${tenantPath}/effects`, {
      body: { decision: 'ignore', controlIds: [...ids, 'no_such_control'] },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ possible: ids, reported: { current: overview.score.current } });
    expect(json.inScope.max).toBeLessThan(overview.score.inScope.max);
    expect(json.impossible).toEqual([expect.objectContaining({ controlId: 'no_such_control' })]);
    expect((await system.api('operator', `${tenantPath}/decisions`)).json.decisions).toHaveLength(before);
  });

  it('is refused where no action is named', async () => {
    const body = { decision: 'ignore', controlIds: [] };
    const { status, json } = await system.api('reader', `${tenantPath}/effects`, { body });
    expect(status).toBe(422);
    expect(json.error.message).toContain('controlIds');
  });
});

describe('whoever may not decide', () => {
  it.each(['reader', 'stranger'] as const)('%s gets a plain answer, and nothing is written', async (who) => {
    const [, , , controlId = ''] = shown;
    const before = (await system.api('operator', `${tenantPath}/decisions`)).json.decisions.length;

    const answer = await system.press(who, 'decide.accept', data(controlId));

    expect(answer.value).toMatch(/Only a Security Administrator or Global Administrator can decide/);
    expect((await system.api('operator', `${tenantPath}/decisions`)).json.decisions).toHaveLength(before);
    expect(await row(controlId)).toMatchObject({ status: 'open', decision: null });
  });

  it('a stranger learns no number, neither in chat nor in the tab', async () => {
    const replies = JSON.stringify(await system.say('stranger', 'score'));
    const overview = await system.api('stranger', `${tenantPath}/overview`);

    expect(replies).toMatch(/people with a security role only/);
    expect(overview.status).toBe(403);
    for (const text of [replies, JSON.stringify(overview.json)])
      expect(text).not.toMatch(/\d+([.,]\d+)? ?%|of \d+ points/);
  });
});

describe('a press that cannot be carried out', () => {
  it.each([
    ['of an unknown control', { controlId: 'no_such_control' }, /no action/i],
    ['on a card of an older version', { v: 0 }, /another version/],
    ['of another tenant', { tenantId: '11111111-2222-4333-8444-555555555555' }, /another organisation/],
  ])('%s gets a plain answer, and nothing is written', async (_what, change, said) => {
    const before = (await system.api('operator', `${tenantPath}/decisions`)).json.decisions.length;
    const answer = await system.press('operator', 'decide.accept', { ...data(shown[3] ?? ''), ...change });

    expect(JSON.stringify(answer)).toMatch(said);
    expect((await system.api('operator', `${tenantPath}/decisions`)).json.decisions).toHaveLength(before);
  });
});

describe('the same day', () => {
  it('has the same figures in card, chat and tab', async () => {
    const { json: overview } = await system.api('reader', `${tenantPath}/overview`);
    const percent = `${overview.score.percent.toFixed(1)} %`;
    const ofMax = `of ${overview.score.max}`;

    const chat = JSON.stringify(await system.say('reader', 'score'));
    const card = JSON.stringify(digests()[0]?.body);

    for (const text of [chat, card]) {
      expect(text).toContain(percent);
      expect(text).toContain(ofMax);
    }
  });
});

describe('the administrators without MFA', () => {
  const people = async () => (await system.api('reader', `${tenantPath}/actions/AdminMFAV2/people`)).json;

  it('are named with the reason, the emergency account apart', async () => {
    const { people: named } = await people();

    expect(
      named
        .filter((person: { emergency: boolean }) => !person.emergency)
        .map((person: { displayName: string }) => person.displayName)
        .sort(),
    ).toEqual(['Noa Matai', 'Piri Kahikatea', 'Sol Weka']);
    expect(named.filter((person: { emergency: boolean }) => person.emergency)).toHaveLength(1);
  });

  it('are never named in the shared card', () => {
    const everything = JSON.stringify([digests(), updates()]);
    for (const name of ['Kahikatea', 'Weka', 'Matai']) expect(everything).not.toContain(name);
  });

  it('are each notified once a week, and a second press says so', async () => {
    const personIds = (await people()).people.map((person: { id: string }) => person.id);

    const first = await system.api('operator', `${tenantPath}/actions/AdminMFAV2/notices`, { body: { personIds } });
    await until('three notifications are sent', () =>
      Promise.resolve(system.m365.received().notifications.length === 3),
    );
    const second = await system.api('operator', `${tenantPath}/actions/AdminMFAV2/notices`, { body: { personIds } });

    expect(first.status).toBe(202);
    const results = (answer: typeof first) => answer.json.results.map((one: { result: string }) => one.result).sort();
    expect(results(first)).toEqual(['emergencyAccount', 'queued', 'queued', 'queued']);
    expect(results(second)).toEqual(['alreadyThisWeek', 'alreadyThisWeek', 'alreadyThisWeek', 'emergencyAccount']);
    expect(system.m365.received().notifications).toHaveLength(3);
    await until('the log shows them', async () => {
      const { json } = await system.api('operator', `${tenantPath}/deliveries`);
      return json.notices.length === 3 && json.notices.every((notice: { state: string }) => notice.state === 'sent');
    });
  });

  it('cannot be notified by a reader', async () => {
    const personIds = (await people()).people.map((person: { id: string }) => person.id);
    const answer = await system.api('reader', `${tenantPath}/actions/AdminMFAV2/notices`, { body: { personIds } });
    expect(answer.status).toBe(403);
  });
});

describe('an action shared from the compose box', () => {
  const ask = async (who: 'operator' | 'reader' | 'stranger', name: string, value: object) =>
    (await system.send(who, { type: 'invoke', name, value })).json.composeExtension;
  const search = (who: 'operator' | 'reader' | 'stranger', words: string) =>
    ask(who, 'composeExtension/query', { commandId: 'searchActions', parameters: [{ name: 'words', value: words }] });

  it('is found by a reader, and its card is the one that its link becomes', async () => {
    const found = await search('reader', 'AdminMFAV2');
    expect(found.attachments[0].preview.content.text).toMatch(/points/);
    const linked = await ask('operator', 'composeExtension/queryLink', {
      url: `${system.serviceUrl}/tab/?action=AdminMFAV2`,
    });
    expect(linked.attachments).toHaveLength(1);
    expect(linked.attachments[0].content).toEqual(found.attachments[0].content);
  });

  it('shows no figure at all', async () => {
    const found = await search('operator', 'AdminMFAV2');
    const shown = JSON.stringify(found.attachments[0].content).match(/"(?:text|title|fallbackText)":"[^"]*"/g) ?? [];
    const words = shown.join('\n');
    expect(words).toContain('AdminMFAV2');
    expect(words.replaceAll('AdminMFAV2', '')).not.toMatch(/\d/);
  });

  it('is found by nobody without a role', async () => {
    expect(await search('stranger', 'AdminMFAV2')).toEqual({
      type: 'message',
      text: expect.stringContaining('people with a security role only'),
    });
  });
});

describe('a request without a right token', () => {
  it('gets 401 at the bot', async () => {
    const answer = await fetch(`${system.serviceUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        text: 'score',
        channelId: 'msteams',
        serviceUrl: 'https://smba.example/',
        conversation: { id: 'x' },
        from: PEOPLE.operator,
      }),
    });
    expect(answer.status).toBe(401);
  });

  it('gets 401 at the API, with no token and with a forged one', async () => {
    const forged = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(
      JSON.stringify({ oid: PEOPLE.operator.aadObjectId, tid: system.tenant.tenantId, scp: 'access_as_user' }),
    ).toString('base64url')}.`;
    const statuses = await Promise.all([
      system.api(null, '/api/me'),
      system.api(null, '/api/me', { headers: { authorization: `Bearer ${forged}` } }),
      system.api(null, '/api/me', { headers: { authorization: 'Bearer nonsense' } }),
    ]);
    expect(statuses.map((answer) => answer.status)).toEqual([401, 401, 401]);
    for (const { json } of statuses)
      expect(json.error).toMatchObject({ message: expect.any(String), help: expect.any(String) });
  });
});

describe('the plan', () => {
  const plan = async (who: 'operator' | 'reader' | 'stranger', query: string) =>
    await system.api(who, `${tenantPath}/plan?${query}`);

  it('of a target names the actions that reach it, for whoever may read', async () => {
    const { status, json } = await plan('reader', 'target=70&minutesPerWeek=60');

    expect(status).toBe(200);
    expect(json).toMatchObject({ target: 70, reachable: true, current: { max: json.projected.max } });
    expect(json.projected.percent).toBeGreaterThanOrEqual(70);
    const { json: queue } = await system.api('reader', `${tenantPath}/actions`);
    const ranked = queue.actions.filter((action: { rank: number | null }) => action.rank !== null);
    expect(ranked.map((action: { controlId: string }) => action.controlId)).toEqual(
      expect.arrayContaining(json.actions),
    );
  });

  it('is saved by an operator as the yardstick, which the overview then shows', async () => {
    const save = (who: 'operator' | 'reader') => system.api(who, `${tenantPath}/plan`, { body: { target: 70 } });
    expect((await save('reader')).status).toBe(403);
    expect((await system.api('reader', `${tenantPath}/overview`)).json.plan).toBeNull();

    const { status, json } = await save('operator');

    expect(status).toBe(201);
    expect(json).toMatchObject({ savedBy: 'Mere Totara', done: 0, setAside: 0 });
    expect(json.text).toMatch(/^Planned 7\d\.\d %, at \d\d\.\d %: 0 of \d+ actions done since /);
    expect((await system.api('reader', `${tenantPath}/overview`)).json.plan).toEqual(json);
  });

  it('is refused without a role, and where comfort and target are both given', async () => {
    expect((await plan('stranger', 'comfort=50')).status).toBe(403);
    const both = await plan('reader', 'comfort=50&target=70');
    expect(both.status).toBe(400);
    expect(JSON.stringify(both.json)).toContain('comfort or target, not both');
  });
});

describe('the past', () => {
  it('has the queue as it stood on a day, with the points of that day', async () => {
    const day = inDays(-30);
    const { json } = await system.api('reader', `${tenantPath}/actions?on=${day}`);
    expect(json.asOf <= day).toBe(true);
    const { json: now } = await system.api('reader', `${tenantPath}/actions`);
    const scoreOf = (queue: typeof now, id: string) =>
      queue.actions.find((action: { controlId: string }) => action.controlId === id)?.score;
    expect(scoreOf(json, 'AdminMFAV2')).toBeLessThan(scoreOf(now, 'AdminMFAV2'));
    expect(json.actions.filter(({ decision }: { decision: unknown }) => decision !== null)).toEqual([]);
    expect((await system.api('reader', `${tenantPath}/actions?on=2019-01-01`)).json).toMatchObject({ asOf: null });
  });

  it('has a trend with its range, and how long a target takes at that pace', async () => {
    const { json } = await system.api('reader', `${tenantPath}/history?target=75`);
    expect(json.trend.low).toBeLessThanOrEqual(json.trend.perMonth);
    expect(json.trend.text).toMatch(/^Up \d\.\d % a month over 1[123] weeks/);
    expect(json.timeToTarget).toMatchObject({ target: 75, months: expect.any(Number) });
  });
});

describe('the report for the leadership', () => {
  it('is a PDF of one page, and says the same score as the tab', async () => {
    const { status, type, content } = await system.file('reader', `${tenantPath}/report.pdf`);
    expect([status, type]).toEqual([200, 'application/pdf']);
    const pdf = content.toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);

    const { json: report } = await system.api('reader', `${tenantPath}/report`);
    const { json: overview } = await system.api('reader', `${tenantPath}/overview`);
    expect(report.score.percent).toBe(overview.score.percent);
    expect(report.actions.rows).toHaveLength(5);
    expect(report.moved.sentences[0]).toMatch(/^Since .* the score has risen from \d\d\.\d % to \d\d\.\d %\.$/);
  });

  it('has the queue as a sheet with a row for each action', async () => {
    const { status, content } = await system.file('reader', `${tenantPath}/report.csv`);
    const { json: queue } = await system.api('reader', `${tenantPath}/actions`);
    expect(status).toBe(200);
    expect(content.toString('utf8').trimEnd().split('\r\n')).toHaveLength(Number(queue.total) + 1);
  });

  it('is refused without a role', async () => {
    for (const path of ['report', 'report.pdf', 'report.csv'])
      expect((await system.file('stranger', `${tenantPath}/${path}`)).status).toBe(403);
  });
});

describe('the local Microsoft 365', () => {
  it('saw no call outside the contract of Microsoft Graph', () => {
    expect(system.m365.contractBreaches()).toEqual([]);
  });
});

function inDays(days: number): string {
  return new Date(system.tenant.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
