import { beforeEach, describe, expect, it } from '@jest/globals';
import { createPressAnswerer } from '../../../bot/verbs/index';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { createFakeServices, fakeEdge, OPERATOR, READER, STRANGER } from '../../support/fakeServices';
import { TENANT } from '../../support/sampleDigest';

let fake: ReturnType<typeof createFakeServices>;
beforeEach(() => {
  fake = createFakeServices();
});

interface How {
  userId?: string;
  pressed?: boolean;
  storedAs?: string | null;
}

async function press(verb: string, data: unknown, { userId = OPERATOR, pressed = true, storedAs = null }: How = {}) {
  const answer = createPressAnswerer({ services: fake.services, ...fakeEdge });
  const result = await answer({
    verb,
    data,
    caller: { tenantId: TENANT, userId, name: 'Mere Ngata' },
    language: 'en',
    place: { kind: 'channel', conversationId: '19:c', teamId: '19:t', channelId: '19:c' },
    messageId: 'message-1',
    pressed,
    presser: null,
    storedAs,
  });
  return { ...result, all: JSON.stringify(result) };
}

const base = { v: 1, tenantId: TENANT };
const row = { ...base, controlId: 'AdminMFAV2', digestId: 'digest-1', seen: null };

describe('a decision', () => {
  it('reads reason and review date from the form that was sent', async () => {
    await press('decide.ignore', {
      ...row,
      form: 'i2',
      'reason.i2': ' no budget ',
      'reviewOn.i2': '2027-02-21',
      'reason.i1': 'of another row',
    });
    expect(fake.calls[0]?.input).toMatchObject({
      controlId: 'AdminMFAV2',
      request: { decision: 'ignore', reason: 'no budget', reviewOn: '2027-02-21', seen: null },
    });
  });

  it.each([
    ['decide.accept', 'accept'],
    ['decide.done', 'done'],
    ['decide.reopen', 'reopen'],
  ])('%s is %s', async (verb, decision) => {
    await press(verb, row);
    expect(fake.calls[0]?.input).toMatchObject({ request: { decision } });
  });

  it('that is undone says which one', async () => {
    await press('decide.reopen', { ...row, seen: 7, undoes: 7 });
    expect(fake.calls[0]?.input).toMatchObject({ request: { decision: 'reopen', seen: 7, undoes: 7 } });
  });

  it('shows the presser the digest as it is now', async () => {
    const { kind, all } = await press('decide.accept', row);
    expect(kind).toBe('card');
    expect(all).toContain('Ignored by Mere Ngata');
  });

  it('from a card of one action shows that action', async () => {
    const { all } = await press('decide.accept', { ...base, controlId: 'AdminMFAV2' });
    expect(all).toContain('Stored: accept.');
  });

  it('that was stored first is made once under its key, and answered with its action alone', async () => {
    const { all } = await press('decide.accept', row, { storedAs: 'press-1' });
    expect(fake.calls[0]?.input).toMatchObject({ idempotencyKey: 'press-1' });
    expect(all).toContain('Stored: accept.');
    expect(all).not.toContain('Ignored by Mere Ngata');
  });

  it('is said to be made where the card cannot be drawn afterwards', async () => {
    fake.services.access.roleOf = () =>
      Promise.reject(new SourceUnavailable({ kind: 'unreachable' }, 'Microsoft is away.', 'Wait.'));
    const { kind, all } = await press('decide.accept', { ...base, controlId: 'AdminMFAV2' });
    expect(kind).toBe('message');
    expect(all).toContain('Stored: accept.');
  });

  it('without the reason it needs says so', async () => {
    expect(await press('decide.ignore', row)).toMatchObject({ kind: 'refused', text: 'A reason is needed. Say why.' });
  });

  it.each<[string, unknown]>([
    ['no data', undefined],
    ['no action', base],
    ['a number for the action', { ...row, controlId: 5 }],
    ['a due day that does not exist', { ...row, form: 'r1', 'dueOn.r1': '2027-02-31' }],
    ['a day that does not exist', { ...row, form: 'i1', 'reason.i1': 'x', 'reviewOn.i1': '2027-02-31' }],
    ['a form with an odd name', { ...row, form: '__proto__' }],
  ])('with %s writes nothing', async (_name, data) => {
    expect((await press('decide.ignore', data)).kind).toBe('refused');
    expect(fake.calls).toEqual([]);
  });

  it('on an unknown control writes nothing and says so', async () => {
    const { all } = await press('decide.accept', { ...row, controlId: 'Nope' });
    expect(all).toContain('There is no such action. Open the queue.');
  });

  it('from another version of the card writes nothing and says how to go on', async () => {
    const { all } = await press('decide.accept', { ...row, v: 2 });
    expect(all).toContain('another version');
    expect(fake.calls).toEqual([]);
  });

  it('on a card of another tenant writes nothing', async () => {
    const { all } = await press('decide.accept', { ...row, tenantId: 'eeeeeeee-0000-4000-8000-000000000001' });
    expect(all).toContain('another organisation');
    expect(fake.calls).toEqual([]);
  });
});

describe('an automatic refresh', () => {
  it('never decides', async () => {
    expect((await press('decide.accept', row, { pressed: false })).kind).toBe('refused');
    expect(fake.calls).toEqual([]);
  });

  it('may show', async () => {
    expect((await press('digest.refresh', row, { pressed: false })).kind).toBe('card');
  });
});

describe('people', () => {
  it('are named to a reader, without Notify', async () => {
    const { all } = await press('people.show', row, { userId: READER });
    expect(all).toContain('Hemi Walker');
    expect(all).not.toContain('people.notify');
    expect(all).toContain('Back to the digest');
  });

  it('are not named to anybody else', async () => {
    expect((await press('people.show', row, { userId: STRANGER })).all).not.toContain('Hemi');
  });

  it('chosen are notified, and the answer says what became of each', async () => {
    const { all } = await press('people.notify', { ...row, people: 'p-1,p-2', note: ' please ' });
    expect(fake.calls).toEqual([
      { name: 'notify', input: { controlId: 'AdminMFAV2', personIds: ['p-1', 'p-2'], note: 'please' } },
    ]);
    expect(all).toContain('Queued for 1 person. Ana Tui: Was notified this week.');
  });

  it('are said to be notified where the names cannot be read again afterwards', async () => {
    fake.services.people.affected = () =>
      Promise.reject(new SourceUnavailable({ kind: 'unreachable' }, 'Microsoft is away.', 'Wait.'));
    const { all } = await press('people.notify', { ...row, people: 'p-1' });
    expect(all).toContain('Queued for 1 person.');
    expect(all).not.toContain('Microsoft is away');
  });

  it.each(['', ',', 5])('"%s" chosen notifies nobody', async (chosen) => {
    expect((await press('people.notify', { ...row, people: chosen })).kind).toBe('refused');
    expect(fake.calls).toEqual([]);
  });
});

describe('showing', () => {
  it.each(['action.show', 'digest.refresh'])('%s is for readers and operators', async (verb) => {
    expect((await press(verb, row, { userId: READER })).kind).toBe('card');
    expect(await press(verb, row, { userId: STRANGER })).toMatchObject({
      kind: 'refused',
      text: 'You may not do that. Ask a Security Administrator.',
    });
  });

  it('a digest nobody knows any more says how to get a fresh one', async () => {
    expect((await press('digest.refresh', { ...base, digestId: 'gone' })).all).toContain('digest now');
  });

  it('has no buttons that decide for a reader', async () => {
    expect((await press('action.show', row, { userId: READER })).all).not.toContain('decide.');
  });
});

describe('the schedule', () => {
  const chosen = {
    ...base,
    teamId: '19:team@thread.tacv2',
    channel: '19:chan-alerts@thread.tacv2',
    weekday: '1',
    time: '08:00',
    timeZone: 'Pacific/Auckland',
  };

  it('is set for the channel that was chosen, with its team', async () => {
    await press('digest.schedule', chosen);
    expect(fake.calls).toEqual([
      {
        name: 'schedule',
        input: {
          place: { channelId: '19:chan-alerts@thread.tacv2', teamId: '19:team@thread.tacv2' },
          schedule: { weekday: 1, time: '08:00', timeZone: 'Pacific/Auckland' },
        },
      },
    ]);
  });

  it('is set with the number of steps and the drop that is told at once', async () => {
    await press('digest.schedule', { ...chosen, actions: '3', alertDrop: 'off' });
    expect(fake.calls[0]).toMatchObject({ name: 'schedule', input: { actions: 3, alertDrop: null } });
  });

  it('is set with its language', async () => {
    await press('digest.schedule', { ...chosen, language: 'de' });
    expect(fake.calls[0]).toMatchObject({ name: 'schedule', input: { language: 'de' } });
  });

  it.each<[string, object, string]>([
    ['a reader', {}, READER],
    ['a language we do not speak', { language: 'fr' }, OPERATOR],
    ['a number of steps that is not offered', { actions: '400' }, OPERATOR],
    ['a drop that is not offered', { alertDrop: '-1' }, OPERATOR],
    ['a zone that is none', { timeZone: 'Nowhere' }, OPERATOR],
    ['a channel that is none', { channel: 'a:personal' }, OPERATOR],
    ['an eighth day', { weekday: '8' }, OPERATOR],
  ])('is refused for %s', async (_name, change, userId) => {
    expect((await press('digest.schedule', { ...chosen, ...change }, { userId })).kind).toBe('refused');
    expect(fake.calls).toEqual([]);
  });
});

describe('a post of unknown fate', () => {
  it('is settled by an operator', async () => {
    const data = { ...base, channelId: '19:c', period: '2026-11-23', resolution: 'leave' };
    expect(await press('digest.resolve', data)).toMatchObject({ kind: 'message', text: 'Left as it is.' });
    expect(fake.calls[0]).toMatchObject({ name: 'resolve', input: { action: 'leave' } });
  });
});
