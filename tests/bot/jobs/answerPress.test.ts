import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createAnswerPress } from '../../../bot/jobs/answerPress';
import type { VerbAnswer, VerbCall } from '../../../domain/ports/conversation';
import type { PersonalMessage, PostResult } from '../../../domain/ports/posting';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';
import { TENANT } from '../../support/sampleDigest';

const call: VerbCall = {
  verb: 'decide.accept',
  data: {},
  caller: { tenantId: TENANT, userId: 'mere', name: 'Mere Totara' },
  language: 'en',
  place: { kind: 'channel', conversationId: '19:c', teamId: '19:t', channelId: '19:c' },
  messageId: 'message-1',
  pressed: true,
  presser: { tenantId: TENANT, serviceUrl: 'https://smba.example/', conversationId: null, memberId: '29:mere' },
  storedAs: 'press-1',
};

function bench(answerPress: () => Promise<VerbAnswer>, result: PostResult = { kind: 'ok', activityId: '1' }) {
  const told: PersonalMessage[] = [];
  const queued: { payload: object; afterMs: number | undefined }[] = [];
  const job = createAnswerPress({
    answerPress,
    messenger: {
      send: (_person, message) => {
        told.push(message);
        return Promise.resolve(result);
      },
    },
    faultText: () => 'Something went wrong, number 1.',
    queue: {
      send: (_name, payload, options) => {
        queued.push({ payload, afterMs: options?.afterMs });
        return Promise.resolve();
      },
    },
    log: pino({ enabled: false }),
  });
  return { job, told, queued };
}

const refusal: VerbAnswer = { kind: 'refused', text: 'Only somebody else may do that.' };

describe('a press that was stored', () => {
  it('is carried out, and its presser hears how it ended', async () => {
    const { job, told } = bench(() => Promise.resolve(refusal));
    await job({ call });
    expect(told).toEqual([
      { text: 'About the button you pressed a moment ago: Only somebody else may do that.', card: null },
    ]);
  });

  it('whose question Microsoft never answered says that nothing was done', async () => {
    const failing = () =>
      Promise.reject(new SourceUnavailable({ kind: 'unreachable' }, 'Microsoft did not answer.', 'It is tried again.'));
    const { job, told } = bench(failing);
    await job({ call });
    expect(told[0]?.text).toContain(
      'Microsoft cannot be reached just now. Nothing was done. Try again in a few minutes',
    );
  });

  it('whose question Microsoft never answered is told so in the language of its presser', async () => {
    const failing = () => Promise.reject(new SourceUnavailable({ kind: 'slow' }, 'Microsoft is slow.', 'Wait.'));
    const { job, told } = bench(failing);
    await job({ call: { ...call, language: 'de' } });
    expect(told[0]?.text).toContain(
      'Microsoft antwortet gerade langsam. Es wurde nichts getan. Versuchen Sie es in einer Minute noch einmal.',
    );
  });

  it('that failed for a reason nobody foresaw gives its number', async () => {
    const { job, told } = bench(() => Promise.reject(new TypeError('detail')));
    await job({ call });
    expect(told[0]?.text).toContain('Something went wrong, number 1.');
  });

  it('is not carried out again where Teams asks for a pause before its presser can be told', async () => {
    let times = 0;
    const once = () => {
      times += 1;
      return Promise.resolve(refusal);
    };
    const { job, told, queued } = bench(once, { kind: 'throttled', retryAfterSeconds: 7 });
    await job({ call });
    expect(queued).toEqual([{ payload: { call, answer: refusal, tries: 1 }, afterMs: 7000 }]);

    await job(queued[0]?.payload as Parameters<typeof job>[0]);
    expect(times).toBe(1);
    expect(told).toHaveLength(2);
  });

  it.each(['uncertain', 'gone', 'forbidden'] as const)('is told once where the answer of Teams is %s', async (kind) => {
    const { job, told, queued } = bench(() => Promise.resolve(refusal), { kind, reason: { code: 'unknownFault' } });
    await job({ call });
    expect([told.length, queued.length]).toEqual([1, 0]);
  });
});
