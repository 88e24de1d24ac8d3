import { describe, expect, it } from '@jest/globals';
import { createPatience, OutOfPatience } from '../../../bot/services/patience';
import { createTimelyAnswerer } from '../../../bot/verbs/inTime';
import type { VerbAnswer, VerbCall } from '../../../domain/ports/conversation';
import { TENANT } from '../../support/sampleDigest';

const call: VerbCall = {
  verb: 'decide.accept',
  data: {},
  caller: { tenantId: TENANT, userId: 'mere', name: 'Mere Totara' },
  language: 'en',
  place: { kind: 'personal', conversationId: 'a:chat', teamId: null, channelId: null },
  messageId: null,
  pressed: true,
  presser: { tenantId: TENANT, serviceUrl: 'https://smba.example/', conversationId: 'a:chat', memberId: '29:mere' },
  storedAs: null,
};
const done: VerbAnswer = { kind: 'message', text: 'Done.' };
const never = new Promise<string>(() => undefined);

/** A limit that has passed as soon as somebody asks. */
const impatient = { ...createPatience(), within: <T>(_ms: number, work: () => Promise<T>) => work() };

function answerer(answerPress: () => Promise<VerbAnswer>, store = () => Promise.resolve()) {
  const stored: VerbCall[] = [];
  const answer = createTimelyAnswerer({
    answerPress,
    patience: impatient,
    answerLater: (press) => {
      stored.push(press);
      return store();
    },
  });
  return { answer, stored };
}
const tooSlow = () => Promise.reject(new OutOfPatience());

describe('a press', () => {
  it('that needs nothing of Microsoft is answered, and not stored', async () => {
    const { answer, stored } = answerer(() => Promise.resolve(done));
    expect(await answer(call)).toBe(done);
    expect(stored).toEqual([]);
  });

  it('that Microsoft keeps waiting is stored before its presser is told so', async () => {
    const { answer, stored } = answerer(tooSlow);
    expect(await answer(call)).toMatchObject({
      kind: 'message',
      text: expect.stringContaining('nothing has been done yet'),
    });
    expect(stored).toEqual([call]);
  });

  it('that could not be stored is never said to go on', async () => {
    const { answer } = answerer(tooSlow, () => Promise.reject(new Error('The queue is down.')));
    await expect(answer(call)).rejects.toThrow('The queue is down.');
  });

  it.each([
    ['Teams made on its own', { ...call, pressed: false }],
    ['nobody can be told about later', { ...call, presser: null }],
  ])('that %s is not carried out later', async (_what, press) => {
    const { answer, stored } = answerer(tooSlow);
    expect(await answer(press)).toMatchObject({ kind: 'refused', text: expect.stringContaining('nothing was done') });
    expect(stored).toEqual([]);
  });
});

describe('patience', () => {
  it('ends what is asked within it, wherever in the work that is', async () => {
    const patience = createPatience();
    const deepInside = async () => {
      await Promise.resolve();
      return patience.ask(never);
    };
    await expect(patience.within(1, deepInside)).rejects.toThrow(OutOfPatience);
  });

  it('is also at an end for what is asked after that', async () => {
    const patience = createPatience();
    const twice = async () => {
      await patience.ask(never).catch(() => undefined);
      return patience.ask(never);
    };
    await expect(patience.within(1, twice)).rejects.toThrow(OutOfPatience);
  });

  it('is endless where nobody waits', async () => {
    const patience = createPatience();
    await patience.within(1, () => patience.ask(never)).catch(() => undefined);
    expect(await patience.ask(Promise.resolve('the answer'))).toBe('the answer');
  });
});
