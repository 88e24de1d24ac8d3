import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LONGEST_WAIT_MS } from '../../bot/services/patience';
import { PEOPLE, startLocalSystem, until, type LocalSystem, type Who } from '../support/localSystem';

type Loose = any;

/** As bot/verbs/index.ts lists them; in the order of the controls they are pressed on. */
const DECISIONS = ['decide.accept', 'decide.ignore', 'decide.thirdParty', 'decide.reopen', 'decide.done'];
const OTHERS = ['people.show', 'people.notify', 'action.show', 'digest.refresh', 'digest.schedule', 'digest.resolve'];

let system: LocalSystem;
let tenantPath: string;
let digestId: string;
let shown: string[];
const chatOf = {} as Record<Who, string>;

beforeAll(async () => {
  expect(LONGEST_WAIT_MS).toBeLessThan(2000);
  system = await startLocalSystem();
  tenantPath = `/api/tenants/${system.tenant.tenantId}`;
  await system.send('operator', { type: 'installationUpdate', action: 'add' });
  const digest = () => system.m365.received().posts.find((post) => JSON.stringify(post.body).includes('"digestId"'));
  await until('the digest is posted', () => Promise.resolve(digest() !== undefined));
  const card = JSON.stringify(digest()?.body);
  digestId = /"digestId":"([^"]+)"/.exec(card)?.[1] ?? '';
  shown = [...new Set([...card.matchAll(/"controlId":"([^"]+)"/g)].map(([, id]) => id ?? ''))];
  for (const who of Object.keys(PEOPLE) as Who[]) {
    const members = [{ id: PEOPLE[who].id }];
    chatOf[who] = ((await system.m365.connector('/v3/conversations', { json: { members } })).json as Loose).id;
  }
}, 120_000);
afterAll(async () => {
  await system.stop();
}, 60_000);

/** Holds back every answer of Graph until `release`; the person whose press waited for one is a person still waiting. */
function holdGraph() {
  let asked = 0;
  let open: () => void = () => undefined;
  const released = new Promise<void>((done) => (open = done));
  const hold = () => {
    asked += 1;
    return released;
  };
  system.m365.addFault({ path: '/v1.0/', times: 100_000, hold });
  return {
    asked: () => asked,
    release() {
      system.m365.clearFaults();
      open();
    },
  };
}

function dataFor(verb: string, more: object = {}): Record<string, unknown> {
  const controlId = shown[DECISIONS.indexOf(verb)] ?? 'AdminMFAV2';
  const inputs = { form: 'i1', 'reason.i1': 'no budget this year', 'reviewOn.i1': inDays(90) };
  return {
    v: 1,
    tenantId: system.tenant.tenantId,
    controlId,
    digestId,
    seen: null,
    ...(['decide.ignore', 'decide.thirdParty'].includes(verb) ? inputs : {}),
    ...{ people: 'nobody', teamId: system.channelId, channel: system.channelId },
    ...{
      weekday: '1',
      time: '08:00',
      timeZone: 'UTC',
      channelId: system.channelId,
      period: 'none',
      resolution: 'leave',
    },
    ...more,
  };
}
const press = (who: Who, verb: string, place?: 'personal') => system.press(who, verb, dataFor(verb), place);
const invoke = async (who: Who, name: string, value: object) =>
  (await system.send(who, { type: 'invoke', name, value })).json;
const SEARCH = { commandId: 'searchActions', parameters: [{ name: 'words', value: 'admin' }] };
const inChatOf = (who: Who) =>
  system.m365
    .received()
    .posts.filter((post) => post.conversationId === chatOf[who])
    .map((post) => JSON.stringify(post.body));
const decisions = async () => (await system.api('reader', `${tenantPath}/decisions`)).json.decisions as Loose[];
const decidedOn = async (controlId: string) => (await decisions()).filter((line) => line.controlId === controlId);

describe("while Graph gives no answer and nobody's role is known", () => {
  const VERBS = [...DECISIONS, ...OTHERS];
  let answers: Record<'operator' | 'reader', Loose[]>;
  let shared: Loose[];

  beforeAll(async () => {
    const graph = holdGraph();
    const all = (who: Who) => Promise.all(VERBS.map((verb) => press(who, verb)));
    const [operator, reader] = await Promise.all([all('operator'), all('reader')]);
    shared = await Promise.all([
      invoke('reader', 'composeExtension/query', SEARCH),
      invoke('reader', 'composeExtension/queryLink', { url: `${system.serviceUrl}/tab/?action=AdminMFAV2` }),
    ]);
    // The same again, by somebody who lost patience.
    await press('operator', 'decide.accept');
    answers = { operator, reader };
    expect(graph.asked()).toBeGreaterThan(0);
    graph.release();
  }, 120_000);

  it('every press is answered in plain words: what happens, and what to do', () => {
    for (const answer of [...answers.operator, ...answers.reader]) {
      expect(answer).toMatchObject({
        statusCode: 200,
        value: expect.stringMatching(/Microsoft is slow to answer.*personal chat.*press again/),
      });
    }
  });

  it('a search and a pasted link are told to come again', () => {
    for (const answer of shared) {
      expect(answer.composeExtension.text).toMatch(/Microsoft is slow to answer.*Try again in a minute/);
    }
  });

  it('the outcome of each reaches its presser alone', async () => {
    for (const who of ['operator', 'reader'] as const) {
      const expected = VERBS.length + (who === 'operator' ? 1 : 0);
      await until(`${who} has heard of every press`, () => Promise.resolve(inChatOf(who).length >= expected), 90_000);
      expect(inChatOf(who)).toHaveLength(expected);
    }
    const toOperator = inChatOf('operator').join('\n');
    expect(toOperator).toContain('Accepted by Mere Totara');
    expect(toOperator).toContain('Piri Kahikatea');
    const refusals = inChatOf('reader').filter((text) => text.includes('Only a Security Administrator or Global'));
    expect(refusals).toHaveLength(VERBS.length - 3);
    expect(inChatOf('stranger')).toEqual([]);
  }, 120_000);

  it('what an operator decided is stored once, and what nobody may decide is not', async () => {
    const stored = await decisions();
    expect(stored.map((line) => [line.kind, line.controlId]).sort()).toEqual(
      [
        ['accept', shown[0]],
        ['ignore', shown[1]],
        ['thirdParty', shown[2]],
        ['done', shown[4]],
      ].sort(),
    );
  });

  it('the shared card shows it to everyone', async () => {
    await until('the card is drawn again', () => {
      const card = JSON.stringify(system.m365.received().updates.at(-1)?.body ?? '');
      return Promise.resolve(card.includes('Accepted by Mere Totara') && card.includes('Ignored by Mere Totara'));
    });
  }, 60_000);
});

describe('while Graph gives no answer and the roles are known', () => {
  let graph: ReturnType<typeof holdGraph>;
  beforeAll(() => {
    graph = holdGraph();
  });
  afterAll(() => graph.release());

  it('a decision is made at once', async () => {
    const [controlId = ''] = shown;
    const [line] = await decidedOn(controlId);
    const data = dataFor('decide.accept', { seen: line.sequence, undoes: line.sequence });

    const answer = await system.press('operator', 'decide.reopen', data);

    expect(answer).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect((await decidedOn(controlId)).map(({ kind }) => kind)).toEqual(['reopen', 'accept']);
  });

  it('what needs no names is shown at once', async () => {
    for (const who of ['operator', 'reader'] as const) {
      for (const verb of ['action.show', 'digest.refresh']) {
        expect(await press(who, verb)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
      }
    }
  });

  it('names come into the personal chat as soon as Microsoft gives them', async () => {
    const before = inChatOf('reader').length;
    const answer = await press('reader', 'people.show');
    expect(answer.value).toMatch(/Microsoft is slow/);
    graph.release();

    await until('the names are there', () => Promise.resolve(inChatOf('reader').length > before));
    expect(inChatOf('reader').at(-1)).toContain('Piri Kahikatea');
  }, 120_000);
});

describe('a typed command', () => {
  it('waits for Graph and is answered then', async () => {
    const graph = holdGraph();
    const before = system.m365.received().posts.length;
    const said = [system.say('stranger', 'score'), system.say('operator', 'who AdminMFAV2')];
    await until('Graph is asked', () => Promise.resolve(graph.asked() >= 2));
    expect(system.m365.received().posts).toHaveLength(before);
    graph.release();

    await Promise.all(said);
    const replies = JSON.stringify(
      system.m365
        .received()
        .posts.slice(before)
        .map(({ body }) => body),
    );
    expect(replies).toContain('people with a security role only');
    expect(replies).toContain('Piri Kahikatea');
  }, 120_000);
});

describe('a press that waits for Graph when the service is killed with -9', () => {
  it('is carried out after the restart, once, and its presser hears of it', async () => {
    const controlId = shown[3] ?? '';
    const graph = holdGraph();
    const answer = await system.press('otherOperator', 'decide.accept', { ...dataFor('decide.accept'), controlId });
    expect(answer.value).toMatch(/Microsoft is slow/);
    await system.kill();
    graph.release();

    await system.start();

    await until('the presser has heard of it', () => Promise.resolve(inChatOf('otherOperator').length === 1));
    expect(inChatOf('otherOperator')[0]).toContain('Accepted by Tama Rimu');
    expect((await decidedOn(controlId)).map(({ kind }) => kind)).toEqual(['accept']);
  }, 240_000);

  it('in a personal chat is answered in that chat', async () => {
    const graph = holdGraph();
    expect((await press('reader', 'people.show', 'personal')).value).toMatch(/Microsoft is slow/);
    graph.release();
    const inThatChat = () =>
      system.m365.received().posts.some(({ conversationId }) => conversationId === 'a:personal-reader');
    await until('the names are there', () => Promise.resolve(inThatChat()));
  }, 120_000);
});

function inDays(days: number): string {
  return new Date(system.tenant.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
