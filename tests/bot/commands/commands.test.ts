import { beforeEach, describe, expect, it } from '@jest/globals';
import { createMessageAnswerer } from '../../../bot/commands/index';
import type { Place } from '../../../domain/ports/conversation';
import { channelRow, createFakeServices, fakeEdge, OPERATOR, READER, STRANGER } from '../../support/fakeServices';
import { TENANT } from '../../support/sampleDigest';
import { messageText } from '../../support/shownText';
import { en } from '../../support/english';

let fake: ReturnType<typeof createFakeServices>;
beforeEach(() => {
  fake = createFakeServices();
});

const personal: Place = { kind: 'personal', conversationId: 'a:1', teamId: null, channelId: null };
const channel: Place = {
  kind: 'channel',
  conversationId: '19:chan-alerts@thread.tacv2;messageid=1',
  teamId: '19:team@thread.tacv2',
  channelId: '19:chan-alerts@thread.tacv2',
};

async function say(text: string, userId: string | null = OPERATOR, place = personal) {
  const answer = createMessageAnswerer({ services: fake.services, ...fakeEdge });
  const reply = await answer({ caller: { tenantId: TENANT, userId, name: 'Mere Ngata' }, language: 'en', place, text });
  const cards = [reply.card, reply.also].filter((card) => card !== undefined);
  return {
    ...reply,
    text: messageText({ ...reply, attachments: cards.map((content) => ({ content })) }),
    all: JSON.stringify(reply),
  };
}

describe('help', () => {
  it('lists every command', async () => {
    const { text } = await say('help');
    for (const { does } of Object.values(en.help.commands)) expect(text).toContain(does);
  });

  it('comes for an empty message, and for anybody', async () => {
    expect((await say('', STRANGER)).text).toContain('This is what you can say');
  });
});

describe('people without a role', () => {
  it.each(['score', 'top', 'action AdminMFAV2', 'who AdminMFAV2', 'digest preview', 'log', 'legacy', 'digest now'])(
    'learn no number from "%s"',
    async (text) => {
      expect((await say(text, STRANGER)).all).toBe(
        JSON.stringify({ text: 'You may not do that. Ask a Security Administrator.' }),
      );
    },
  );

  it('decide nothing', async () => {
    await say('accept AdminMFAV2', STRANGER);
    await say('accept AdminMFAV2', READER);
    expect(fake.calls).toEqual([]);
  });
});

describe('score', () => {
  it('shows the score without buttons that decide', async () => {
    const { all } = await say('score', READER);
    expect(all).toContain('61.1 %');
    expect(all).not.toContain('decide.');
  });
});

describe('top', () => {
  it('shows as many ranked actions as asked for', async () => {
    const { all } = await say('top 1');
    expect(all).toContain('AdminMFAV2');
    expect(all).not.toContain('BlockLegacyAuthentication');
  });

  it('leaves out what does not rank', async () => {
    expect((await say('top')).all).not.toContain('OneAdmin');
  });
});

describe('action', () => {
  it('is found by its id in any casing', async () => {
    expect((await say('action adminmfav2')).all).toContain('decide.accept');
  });

  it('is found by words', async () => {
    expect((await say('action legacy')).all).toContain('Block legacy authentication');
  });

  it('has no buttons for a reader', async () => {
    expect((await say('action AdminMFAV2', READER)).all).not.toContain('decide.');
  });

  it('that nobody knows gets a way on', async () => {
    expect((await say('action xyzzy')).text).toContain('Say "top"');
  });
});

describe('decisions by words', () => {
  it('take the reason after "because"', async () => {
    await say('ignore BlockLegacyAuthentication because the copiers need it until June');
    expect(fake.calls[0]?.input).toMatchObject({
      controlId: 'BlockLegacyAuthentication',
      request: { decision: 'ignore', reason: 'the copiers need it until June' },
      source: 'chat',
    });
  });

  it('understand "third party" and "reason:"', async () => {
    await say('third party legacy reason: Duo');
    expect(fake.calls[0]?.input).toMatchObject({ request: { decision: 'thirdParty', reason: 'Duo' } });
  });

  it('say what was done and show the action', async () => {
    expect((await say('accept AdminMFAV2')).all).toContain('Stored: accept.');
  });

  it('ask for a missing reason with a form', async () => {
    const { all } = await say('ignore AdminMFAV2');
    expect(all).toContain('"verb":"decide.ignore"');
    expect(fake.calls).toEqual([]);
  });

  it('ask for a missing reason in one line where others read along', async () => {
    expect((await say('ignore AdminMFAV2', OPERATOR, channel)).text).toContain('"ignore AdminMFAV2 because ..."');
  });

  it('do not act on a guess: a typing error is asked back', async () => {
    const { text, suggestions } = await say('accept legasy');
    expect(text).toContain('Which one do you mean?');
    expect(suggestions).toContain('accept BlockLegacyAuthentication');
    expect(fake.calls).toEqual([]);
  });
});

describe('people', () => {
  it('are named to readers in the personal chat', async () => {
    expect((await say('who AdminMFAV2', READER)).all).toContain('Hemi Walker');
  });

  it('are never named in a channel', async () => {
    const { all } = await say('who AdminMFAV2', OPERATOR, channel);
    expect(all).not.toContain('Hemi');
    expect(all).toContain('Ask me in our personal chat');
  });

  it('are not notified by words alone: the card asks first', async () => {
    expect((await say('notify AdminMFAV2')).all).toContain('people.notify');
    expect(fake.calls).toEqual([]);
  });

  it('cannot be notified by a reader', async () => {
    expect((await say('notify AdminMFAV2', READER)).text).toContain('You may not do that');
  });
});

describe('in a channel', () => {
  it('a reader gets no number where the digest does not go', async () => {
    const { all } = await say('score', READER, channel);
    expect(all).not.toContain('61');
    expect(all).toContain('Ask me in our personal chat');
  });

  it('a reader gets the score where the digest goes', async () => {
    fake.channels.push(channelRow({ schedule: { weekday: 1, time: '08:00', timeZone: 'UTC' }, enabled: true }));
    expect((await say('score', READER, channel)).all).toContain('61.1 %');
  });

  it('a reader gets no number any more where the digest was turned off', async () => {
    fake.channels.push(channelRow({ schedule: { weekday: 1, time: '08:00', timeZone: 'UTC' }, enabled: false }));
    expect((await say('score', READER, channel)).all).toContain('Ask me in our personal chat');
  });

  it('an action has no buttons, because everyone could press them', async () => {
    expect((await say('action AdminMFAV2', OPERATOR, channel)).all).not.toContain('decide.');
  });
});

describe('digest', () => {
  it('is ordered for the channel it is said in', async () => {
    await say('digest now', OPERATOR, channel);
    expect(fake.calls).toEqual([
      { name: 'now', input: { channelId: '19:chan-alerts@thread.tacv2', teamId: '19:team@thread.tacv2' } },
    ]);
  });

  it('preview has no buttons', async () => {
    expect((await say('digest preview', READER)).all).not.toContain('Action.Execute');
  });

  it.each([
    ['digest monday 08:00 Pacific/Auckland', { weekday: 1, time: '08:00', timeZone: 'Pacific/Auckland' }],
    ['digest on fridays at 9 Europe/Berlin', { weekday: 5, time: '09:00', timeZone: 'Europe/Berlin' }],
    ['digest sun 23.30', { weekday: 7, time: '23:30', timeZone: 'UTC' }],
  ])('is scheduled by "%s"', async (text, schedule) => {
    await say(text);
    expect(fake.calls).toEqual([{ name: 'schedule', input: { place: null, schedule } }]);
  });

  it.each(['digest someday 08:00', 'digest monday 25:00', 'digest monday 08:00 Nowhere/Land'])(
    'is not scheduled by "%s", and says how to say it',
    async (text) => {
      expect((await say(text)).text).toMatch(/Say it like this|Use a name such as/);
      expect(fake.calls).toEqual([]);
    },
  );

  it.each([
    ['digest actions 3', { actions: 3 }],
    ['digest steps 10', { actions: 10 }],
    ['digest alerts off', { alertDrop: null }],
    ['digest alert 1,5 %', { alertDrop: 1.5 }],
    ['digest alerts 2', { alertDrop: 2 }],
    ['digest language German', { language: 'de' }],
    ['digest language english', { language: 'en' }],
  ])('looks different after "%s"', async (text, expected) => {
    await say(text, OPERATOR, channel);
    const place = { channelId: '19:chan-alerts@thread.tacv2', teamId: '19:team@thread.tacv2' };
    expect(fake.calls).toEqual([{ name: 'options', input: { place, options: expected } }]);
  });

  it.each(['digest actions 0', 'digest actions 11', 'digest alerts 0.1', 'digest alerts 99'])(
    'is left as it is by "%s", and says what can be said',
    async (text) => {
      expect((await say(text, OPERATOR, channel)).text).toMatch(/1 to 10 next steps|0.5 to 50 percent points/);
      expect(fake.calls).toEqual([]);
    },
  );

  it('stays in its language where one is named that we do not speak, and says which we do', async () => {
    expect((await say('digest language French', OPERATOR, channel)).text).toContain('English and Deutsch');
    expect(fake.calls).toEqual([]);
  });

  it('changes its language on a guess only after the exact words', async () => {
    const { text, suggestions } = await say('please write the digest in german', OPERATOR, channel);
    expect(text).toContain('digest language german');
    expect(suggestions).toEqual(['digest language german']);
    expect(fake.calls).toEqual([]);
  });

  it('is not changed by a reader', async () => {
    await say('digest actions 3', READER, channel);
    expect(fake.calls).toEqual([]);
  });

  it('is turned off', async () => {
    await say('digest off');
    expect(fake.calls).toEqual([{ name: 'off', input: null }]);
  });
});

describe('log', () => {
  it('shows decisions with name and reason, never read as Markdown', async () => {
    const { card } = await say('log');
    const written = JSON.stringify(card?.['body']);
    expect(written).toContain(String.raw`(OneAdmin): \"one \\*is\\* enough\"`);
  });
});

describe('a digest of unknown fate', () => {
  const line = {
    channelId: '19:c',
    channelName: 'Alerts',
    period: '2026-11-23',
    state: 'unknown',
    attempts: 1,
    at: '2026-11-23T08:00:00.000Z',
    reason: 'no answer',
    remedy: 'Look into the channel.',
    canRepost: true,
  };

  it('comes with the log as a question to an operator', async () => {
    fake.services.digests.log = () => Promise.resolve({ deliveries: [line], notices: [] });
    expect((await say('log')).all).toContain('"resolution":"repost"');
    expect((await say('log', READER)).all).not.toContain('digest.resolve');
  });
});

describe('anything else', () => {
  it('is taken for words about an action', async () => {
    const { text, all } = await say('multifactor');
    expect(text).toContain('Did you mean');
    expect(all).toContain('AdminMFAV2');
  });

  it('that fits nothing gets the help', async () => {
    expect((await say('qqqq zzzz')).text).toMatch(/I did not understand that\. This is what you can say/);
  });

  it('is not taken for a command inside a sentence', async () => {
    expect((await say('please do not digest off')).all).not.toContain('No more digests');
    expect(fake.calls).toEqual([]);
  });
});

describe("a school's calendar", () => {
  it('dates the lines of the log', async () => {
    fake = createFakeServices({ zone: 'Pacific/Auckland' });
    const { decisions, ...whole } = await fake.services.decisions.log(TENANT);
    const evening = decisions.map((line) => ({ ...line, at: '2026-11-22T19:30:00.000Z' }));
    fake.services.decisions.log = () => Promise.resolve({ ...whole, decisions: evening });
    expect((await say('log')).all).toContain('Monday 23 November');
  });

  it('gives the review date of a form, and the day of a decision on a card', async () => {
    fake = createFakeServices({ zone: 'Pacific/Auckland' });
    const decision = {
      sequence: 1,
      kind: 'ignore',
      by: 'Mere',
      at: '2026-11-22T19:30:00Z',
      reason: 'x',
      write: null,
    } as const;
    Object.assign(fake.rows[0] ?? {}, { decision });
    const { all } = await say('action AdminMFAV2');
    expect(all).toContain('Ignored by Mere on Mon 23 Nov');
  });
});
