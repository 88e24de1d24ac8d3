import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { activity, presses, says, submits } from '../../support/activities';
import { startBot, startConnector, type RunningBot } from '../../support/botService';
import { OPERATOR, READER, STRANGER } from '../../support/fakeServices';
import { TENANT } from '../../support/sampleDigest';

let running: RunningBot;
let connector: Awaited<ReturnType<typeof startConnector>>;
beforeEach(async () => {
  connector = await startConnector();
  running = await startBot();
});
afterEach(async () => {
  await running.close();
  await connector.close();
});

const decided = { controlId: 'BlockLegacyAuthentication', digestId: 'digest-1', seen: null };
const names = () => running.fake.calls.map(({ name }) => name).filter((name) => name !== 'seen');

describe('messages', () => {
  it('are answered with the mention of the bot taken out', async () => {
    const mention = { type: 'mention', text: '<at>Scorekeeper</at>', mentioned: { id: '28:bot', name: 'Scorekeeper' } };
    const { body } = await running.send(
      says('<at>Scorekeeper</at> help', { place: 'channel' }, { entities: [mention] }),
    );
    expect(JSON.stringify(body)).toContain('This is what you can say');
  });

  it('offer next questions as buttons in personal chats', async () => {
    const { body } = await running.send(says('help'));
    expect(body).toMatchObject({
      activities: [
        {
          suggestedActions: { actions: [{ value: 'score' }, { value: 'why' }, { value: 'top' }, { value: 'plan' }] },
        },
      ],
    });
  });

  it('of another tenant are refused, and nothing is done', async () => {
    const { body } = await running.send(says('digest now', { tenantId: 'eeeeeeee-0000-4000-8000-000000000001' }));
    expect(JSON.stringify(body)).toContain('works for another organisation');
    expect(running.fake.calls).toEqual([]);
  });

  it('without a tenant are refused', async () => {
    const { body } = await running.send(says('digest now', { tenantId: null }));
    expect(JSON.stringify(body)).toContain('works for another organisation');
  });

  it('with two different tenants are refused', async () => {
    const two = { ...says('digest now'), channelData: { tenant: { id: 'eeeeeeee-0000-4000-8000-000000000001' } } };
    expect(JSON.stringify((await running.send(two)).body)).toContain('works for another organisation');
  });

  it('without an object id have no rights, whatever id they claim elsewhere', async () => {
    const claimed = { ...says('digest now', { userId: null }), value: { aadObjectId: OPERATOR } };
    await running.send(claimed);
    expect(names()).toEqual([]);
  });

  it('are answered with a number and no detail where the work fails', async () => {
    running.fake.services.digests.preview = () => Promise.reject(new Error('secret detail'));
    const { status, body } = await running.send(says('score'));
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toMatch(/Something went wrong, number [0-9a-f]{8}/);
    expect(JSON.stringify(body)).not.toContain('secret detail');
    expect(running.logged.some(({ level }) => level === 'error')).toBe(true);
  });

  it('are answered 200 where the reply cannot be sent', async () => {
    const { status } = await running.send(activity('message', {}, { text: 'help' }));
    expect(status).toBe(200);
    expect(running.logged.some(({ level }) => level === 'warn' || level === 'error')).toBe(true);
  });

  it('refresh the address of the channel they come from', async () => {
    await running.send(says('help', { place: 'channel' }));
    expect(running.fake.calls[0]).toMatchObject({
      name: 'seen',
      input: { channelId: '19:chan-alerts@thread.tacv2', serviceUrl: 'http://127.0.0.1:1/' },
    });
  });
});

describe('presses', () => {
  it('of an operator decide, and show the redrawn digest to the presser', async () => {
    const { status, body } = await running.send(presses('decide.accept', decided));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(running.fake.calls.find(({ name }) => name === 'decide')?.input).toMatchObject({
      controlId: 'BlockLegacyAuthentication',
      request: { decision: 'accept', seen: null },
      source: 'card',
      caller: { userId: OPERATOR },
    });
  });

  it.each([READER, STRANGER])('of others decide nothing and say why (%s)', async (userId) => {
    const { status, body } = await running.send(presses('decide.accept', decided, { userId }));
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'You may not do that. Ask a Security Administrator.',
    });
    expect(names()).toEqual([]);
  });

  it('never touch the shared message: one person after the other, each with an own view', async () => {
    const here = { serviceUrl: connector.url };
    await running.send(presses('digest.refresh', { digestId: 'digest-1' }, here));
    const operator = await running.send(
      presses('people.show', { controlId: 'AdminMFAV2', digestId: 'digest-1' }, here),
    );
    const stranger = await running.send(
      presses('people.show', { controlId: 'AdminMFAV2', digestId: 'digest-1' }, { ...here, userId: STRANGER }),
    );
    await running.send(presses('decide.accept', decided, { ...here, userId: READER }));
    expect(JSON.stringify(operator.body)).toContain('Hemi Walker');
    expect(JSON.stringify(stranger.body)).not.toContain('Hemi Walker');
    expect(connector.calls).toEqual([]);
  });

  it('answered with a card that asks to be refreshed do not write over the shared message either', async () => {
    const answerPress = ({ caller }: { caller: { userId: string | null } }) =>
      Promise.resolve({
        kind: 'card' as const,
        card: {
          type: 'AdaptiveCard',
          refresh: { action: { type: 'Action.Execute', verb: 'digest.refresh' }, userIds: ['29:user'] },
          body: [{ type: 'TextBlock', text: caller.userId }],
        },
      });
    const refreshing = await startBot(undefined, { answerPress });
    for (const userId of [OPERATOR, READER, OPERATOR, STRANGER]) {
      const here = { serviceUrl: connector.url, userId };
      const { body } = await refreshing.send(presses('digest.refresh', { digestId: 'digest-1' }, here));
      expect(body).toMatchObject({ value: { body: [{ text: userId }] } });
    }
    await refreshing.close();
    expect(connector.calls).toEqual([]);
  });

  it('that Teams makes on its own do nothing', async () => {
    await running.send(presses('decide.accept', decided, {}, { trigger: 'automatic' }));
    expect(names()).toEqual([]);
  });

  it('with an unknown verb are answered in plain words', async () => {
    const { status, body } = await running.send(presses('decide.explode', {}));
    expect(status).toBe(200);
    expect(body).toMatchObject({ value: expect.stringContaining('I do not know this button') });
  });

  it.each(['task/fetch', 'composeExtension/query', 'adaptiveCard/action', 'signin/verifyState'])(
    'of other kinds (%s) are answered, never with 501',
    async (name) => {
      const { status } = await running.send(activity('invoke', {}, { name, value: { action: null } }));
      expect(status).toBe(200);
    },
  );

  it('without Action.Execute arrive as a message and do the same', async () => {
    await running.send(submits('decide.accept', decided));
    expect(names()).toEqual(['decide']);
  });

  it('without Action.Execute never put names into a channel', async () => {
    const { body } = await running.send(submits('people.show', { controlId: 'AdminMFAV2' }));
    expect(JSON.stringify(body)).not.toContain('Hemi Walker');
    expect(JSON.stringify(body)).toContain('ask me in our personal chat');
  });

  it('without Action.Execute answer with the card in a personal chat', async () => {
    const { body } = await running.send(submits('people.show', { controlId: 'AdminMFAV2' }, { place: 'personal' }));
    expect(JSON.stringify(body)).toContain('Hemi Walker');
  });
});

describe('installation', () => {
  const installed = (more: object = {}) =>
    activity(
      'installationUpdate',
      { place: 'channel', serviceUrl: connector.url },
      {
        action: 'add',
        localTimezone: 'Pacific/Auckland',
        channelData: {
          tenant: { id: '11111111-2222-4333-8444-555555555555' },
          team: { id: '19:team@thread.tacv2', name: 'IT staff', aadGroupId: 'group-1' },
          settings: { selectedChannel: { id: '19:chosen@thread.tacv2', name: 'Security' } },
        },
        ...more,
      },
    );

  it('remembers the chosen channel by plain fields', async () => {
    await running.send(installed());
    expect(running.fake.calls.find(({ name }) => name === 'added')?.input).toEqual({
      target: {
        tenantId: '11111111-2222-4333-8444-555555555555',
        channelId: '19:chosen@thread.tacv2',
        teamId: '19:team@thread.tacv2',
        groupId: 'group-1',
        serviceUrl: connector.url,
      },
      names: { teamName: 'IT staff', channelName: 'Security' },
      language: 'en',
    });
  });

  it('asks where and when the digest shall go, with the channels of the team to choose from', async () => {
    connector.steps.push((response) => {
      const conversations = [{ id: '19:team@thread.tacv2' }, { id: '19:chosen@thread.tacv2', name: 'Security' }];
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ conversations }));
    });
    await running.send(installed());
    const posted = JSON.stringify(connector.calls.at(-1)?.body);
    expect(posted).toContain('"digest.schedule"');
    expect(posted).toContain('"title":"General","value":"19:team@thread.tacv2"');
    expect(posted).toContain('Pacific/Auckland');
  });

  it('asks nothing where a schedule is set already', async () => {
    running.fake.services.channels.added = () =>
      Promise.resolve({ ...channelWithSchedule, schedule: { weekday: 1, time: '08:00', timeZone: 'UTC' } });
    await running.send(installed());
    expect(connector.calls).toEqual([]);
  });

  it('asks nothing where another channel of the team has the digest', async () => {
    const schedule = { weekday: 1, time: '08:00', timeZone: 'UTC' } as const;
    running.fake.services.channels.list = () =>
      Promise.resolve([{ ...channelWithSchedule, teamId: '19:team@thread.tacv2', schedule }]);
    await running.send(installed());
    expect(connector.calls).toEqual([]);
  });

  it('forgets the team when the app is taken out', async () => {
    await running.send(installed({ action: 'remove' }));
    expect(names()).toEqual(['removedTeam']);
  });

  it.each([
    ['a channel', 'channelRenamed', { channelId: '19:chan-alerts@thread.tacv2' }, 'Security news'],
    ['the team', 'teamRenamed', { teamId: '19:team@thread.tacv2' }, 'IT and library'],
  ])('learns the new name of %s', async (_what, eventType, of, name) => {
    await running.send(
      activity(
        'conversationUpdate',
        { serviceUrl: connector.url, place: 'channel' },
        {
          channelData: {
            eventType,
            tenant: { id: TENANT },
            team: { id: '19:team@thread.tacv2', name: 'IT and library' },
            channel: { id: '19:chan-alerts@thread.tacv2', name: 'Security news' },
          },
        },
      ),
    );
    expect(running.fake.calls.filter((call) => call.name === 'renamed')).toEqual([
      { name: 'renamed', input: { tenantId: TENANT, of, name } },
    ]);
  });

  it('of another tenant is not remembered', async () => {
    const other = installed();
    await running.send({ ...other, conversation: { id: 'x', tenantId: 'other' }, channelData: { team: { id: 't' } } });
    expect(running.fake.calls).toEqual([]);
  });

  it('in a personal chat greets without a number', async () => {
    await running.send(activity('installationUpdate', { serviceUrl: connector.url }, { action: 'add' }));
    const posted = JSON.stringify(connector.calls.at(-1)?.body);
    expect(posted).toContain('Scorekeeper');
    expect(posted).not.toMatch(/\d %/);
  });

  it('in a group chat says how to ask there, and what is not told there', async () => {
    const added = activity('installationUpdate', { serviceUrl: connector.url, place: 'groupChat' }, { action: 'add' });
    await running.send(added);
    const posted = JSON.stringify(connector.calls.at(-1)?.body);
    expect(posted).toContain('Mention me and say');
    expect(posted).toContain('Everyone in this chat reads my answers');
  });
});

const channelWithSchedule = {
  tenantId: '11111111-2222-4333-8444-555555555555',
  channelId: '19:chosen@thread.tacv2',
  teamId: '19:team@thread.tacv2',
  groupId: null,
  serviceUrl: 'https://smba.example/',
  teamName: null,
  channelName: null,
  enabled: true,
  nextDueAt: null,
  actions: 5,
  alertDrop: 2,
  language: 'en' as const,
  problem: null,
};

describe('anything at all', () => {
  let steady: RunningBot;
  beforeAll(async () => {
    steady = await startBot();
  });
  afterAll(() => steady.close());

  it.each<[string, string, number]>([
    ['text that is no JSON', '{oops', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['JSON without a type', '{}', 400],
    ['a type that is no text', '{"type":5}', 400],
    ['an activity without a conversation', '{"type":"message"}', 400],
    [
      'an activity of a conversation that no address can name',
      JSON.stringify({ ...says('help'), conversation: { id: '\ud800' } }),
      400,
    ],
  ])('%s gets %s', async (_name, body, status) => {
    expect((await steady.send(body)).status).toBe(status);
  });

  it('another kind of body gets 400', async () => {
    expect((await steady.send('hello', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('never crashes it, and never gets a 5xx', async () => {
    const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ maxLength: 200 }), fc.constant(undefined));
    const field = (good: unknown) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: junk });
    const base = activity('message', { place: 'channel' });
    const verbs = fc.constantFrom(
      'decide.accept',
      'decide.ignore',
      'people.notify',
      'digest.schedule',
      'digest.resolve',
      'x',
    );
    const value = fc.oneof(
      junk,
      fc.record({ verb: verbs, v: field(1), tenantId: field(base['tenantId']), controlId: junk, people: junk }),
      fc.record({
        commandId: field('searchActions'),
        parameters: field([{ name: 'words', value: 'legacy' }]),
        queryOptions: junk,
        url: junk,
      }),
      fc.record({ action: fc.record({ type: field('Action.Execute'), verb: verbs, data: junk }), trigger: junk }),
    );
    const activities = fc.record({
      type: fc.oneof(
        fc.constantFrom('message', 'invoke', 'installationUpdate', 'conversationUpdate', 'messageReaction', 'event'),
        fc.string(),
      ),
      name: fc.oneof(
        fc.constantFrom(
          'adaptiveCard/action',
          'task/fetch',
          'composeExtension/query',
          'composeExtension/queryLink',
          'composeExtension/anonymousQueryLink',
        ),
        junk,
      ),
      action: fc.oneof(fc.constantFrom('add', 'remove'), junk),
      text: fc.oneof(
        fc.string({ maxLength: 5000 }),
        fc.constantFrom('score', 'top 9', 'ignore x because y', 'log'),
        junk,
      ),
      deliveryMode: field('expectReplies'),
      channelId: field(base['channelId']),
      serviceUrl: field(base['serviceUrl']),
      conversation: field(base['conversation']),
      from: field(base['from']),
      recipient: field(base['recipient']),
      channelData: field(base['channelData']),
      entities: field([]),
      membersAdded: junk,
      replyToId: junk,
      timestamp: junk,
      value,
    });
    await fc.assert(
      fc.asyncProperty(activities, async (body) => {
        expect((await steady.send(body)).status).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
  });

  it('answers a novel as it answers a word', async () => {
    const { status } = await steady.send(says('score '.repeat(20_000)));
    expect(status).toBe(200);
  });
});
