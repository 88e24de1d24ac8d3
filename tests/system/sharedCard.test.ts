import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLocalSystem, until, type LocalSystem, type Who } from '../support/localSystem';

type Loose = any;

/**
 * teams-ai writes whatever a press is answered with over the shared message, for everyone, once one such answer was a card with
 * `refresh`. So people with and without rights press the same card in turn, and what Teams is asked to post, change and answer is held
 * against who may see it.
 */
let system: LocalSystem;
let digest: { conversationId: string; activityId: string; body: Loose };
let digestId: string;
let controlIds: string[];

beforeAll(async () => {
  system = await startLocalSystem();
  await system.send('operator', { type: 'installationUpdate', action: 'add' });
  await until('the digest is recorded', async () => {
    const { json } = await system.api('operator', `/api/tenants/${system.tenant.tenantId}/deliveries`);
    return json.deliveries[0].state === 'sent';
  });
  const posted = system.m365.received().posts.find((post) => JSON.stringify(post.body).includes('"digestId"'));
  if (posted === undefined) throw new Error('No digest was posted.');
  digest = posted;
  const card = JSON.stringify(digest.body);
  digestId = /"digestId":"([^"]+)"/.exec(card)?.[1] ?? '';
  controlIds = [...new Set([...card.matchAll(/"controlId":"([^"]+)"/g)].map(([, id]) => id ?? ''))];
}, 240_000);
afterAll(async () => {
  await system.stop();
}, 60_000);

const press = (who: Who, verb: string, more: object = {}): Promise<Loose> =>
  system.press(who, verb, { v: 1, tenantId: system.tenant.tenantId, digestId, controlId: 'AdminMFAV2', ...more });

const postsInChannel = () =>
  system.m365.received().posts.filter(({ conversationId }) => conversationId.startsWith(system.channelId)).length;

const cardOf = ({ body }: { body: unknown }) => (body as Loose).attachments[0].content as unknown;
const CARD = 'application/vnd.microsoft.card.adaptive';
/** What only one person may see: names, buttons for who may notify, refusals. */
const PRIVATE = [
  /Kahikatea|Weka|Matai/,
  /people\.notify/,
  /Only a Security Administrator/,
  /with a security role only/,
];

/** One after the other, each round with a decision in it. */
const ROUND: [Who, string][] = [
  ['operator', 'people.show'],
  ['reader', 'people.show'],
  ['stranger', 'people.show'],
  ['operator', 'digest.refresh'],
  ['reader', 'decide.accept'],
  ['operator', 'action.show'],
  ['stranger', 'digest.refresh'],
  ['operator', 'decide.accept'],
  ['reader', 'action.show'],
  ['stranger', 'decide.ignore'],
  ['reader', 'digest.refresh'],
  ['operator', 'people.show'],
];
const ROUNDS = 3;

describe('one card, pressed by operator, reader and stranger in turn', () => {
  const answers: { who: Who; verb: string; answer: Loose; text: string }[] = [];
  let posts: number;

  beforeAll(async () => {
    // Roles are remembered from here on, so that no press has to wait for them.
    for (const who of ['operator', 'reader', 'stranger'] as const) {
      await until(
        `the role of ${who} is known`,
        async () => !/slow to answer/.test(JSON.stringify(await press(who, 'people.show'))),
      );
    }
    posts = postsInChannel();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [who, verb] of ROUND) {
        const controlId = verb.startsWith('decide.') ? { controlId: controlIds[round], seen: null } : {};
        const answer = await press(who, verb, controlId);
        answers.push({ who, verb, answer, text: JSON.stringify(answer) });
      }
      await until('the card is drawn again', () => Promise.resolve(system.m365.received().updates.length > round));
    }
  }, 240_000);

  const of = (who: Who, verb: string) => answers.filter((one) => one.who === who && one.verb === verb);

  it('answers each presser with what is theirs', () => {
    for (const { text } of of('operator', 'people.show')) {
      expect(text).toContain('Kahikatea');
      expect(text).toContain('people.notify');
    }
    for (const { text } of of('reader', 'people.show')) {
      expect(text).toContain('Kahikatea');
      expect(text).not.toContain('people.notify');
    }
    for (const { text } of of('operator', 'action.show')) expect(text).toContain('decide.');
    for (const { text } of of('reader', 'action.show')) expect(text).not.toContain('decide.');
    for (const { text } of of('reader', 'decide.accept')) expect(text).toContain('Only a Security Administrator');
    for (const { answer, text } of answers.filter(({ who }) => who === 'stranger')) {
      expect(answer.type).not.toBe(CARD);
      expect(text).not.toMatch(/Kahikatea|\d ?%/);
    }
  });

  it('asks for no card to be refreshed by itself', () => {
    for (const { text } of answers) expect(text).not.toMatch(/"refresh":|"userIds":/);
  });

  it('changes the shared card once for each decision, and nothing else in the channel', () => {
    const { updates } = system.m365.received();
    expect(updates).toHaveLength(ROUNDS);
    for (const { conversationId, activityId } of updates) {
      expect(activityId).toBe(digest.activityId);
      expect(digest.conversationId).toContain(conversationId);
    }
    expect(postsInChannel()).toBe(posts);
  });

  it('puts nothing that is meant for one person on the shared card', () => {
    for (const update of [digest, ...system.m365.received().updates]) {
      for (const secret of PRIVATE) expect(JSON.stringify(update.body)).not.toMatch(secret);
    }
  });

  it('leaves on it the one card that reader and operator see alike', async () => {
    const shared = cardOf(system.m365.received().updates.at(-1) ?? digest);
    const views = [await press('operator', 'digest.refresh'), await press('reader', 'digest.refresh')];
    for (const view of views) expect(withoutPictures(view.value)).toEqual(withoutPictures(shared));
    expect(JSON.stringify(shared).match(/Accepted by Mere Totara/g)).toHaveLength(ROUNDS);
  });
});

/** Addresses of pictures carry the second until which they are valid. */
function withoutPictures(card: unknown): unknown {
  return JSON.parse(JSON.stringify(card).replace(/"url":"[^"]*"/g, '"url":""'));
}
