import type { Logger } from 'pino';
import { textsOf, type Texts } from '../../domain/language/texts';
import type { VerbAnswer, VerbCall } from '../../domain/ports/conversation';
import type { JobPayloads, JobQueue } from '../../domain/ports/jobQueue';
import type { PersonalMessage, PersonalMessenger } from '../../domain/ports/posting';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import { faultWords } from '../../domain/sourceFault';

const MOST_TRIES = 5;

/**
 * Carries out a press that had to wait for Microsoft, and tells the presser in their own chat how it ended. What it changed on the
 * shared card is drawn there by the decision's own job.
 */
export function createAnswerPress(deps: {
  answerPress: (call: VerbCall) => Promise<VerbAnswer>;
  messenger: PersonalMessenger;
  /** What a person is told of a fault nobody foresaw. */
  faultText: (error: unknown, texts: Texts) => string;
  queue: Pick<JobQueue, 'send'>;
  log: Pick<Logger, 'warn'>;
}) {
  async function answerTo(call: VerbCall, texts: Texts): Promise<VerbAnswer> {
    try {
      return await deps.answerPress(call);
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) return { kind: 'refused', text: deps.faultText(error, texts) };
      const { tenantId } = call.caller;
      deps.log.warn({ tenantId, verb: call.verb, err: error }, 'a press could not be carried out');
      const { problem, help } = faultWords(error.told, texts);
      return { kind: 'refused', text: texts.presses.later.notDone(problem, help) };
    }
  }

  return async function answerPress(job: JobPayloads['answer-press']): Promise<void> {
    const { call, tries = 0 } = job;
    if (call.presser === null) return;
    const texts = textsOf(call.language);
    const answer = job.answer ?? (await answerTo(call, texts));
    const result = await deps.messenger.send(call.presser, messageOf(answer, texts));
    if (result.kind === 'ok') return;
    if (result.kind === 'throttled' && tries < MOST_TRIES) {
      const next = { call, answer, tries: tries + 1 };
      await deps.queue.send('answer-press', next, { afterMs: result.retryAfterSeconds * 1000 });
      return;
    }
    // Not sent again where nobody knows whether it arrived: a press again tells the same.
    const { tenantId } = call.caller;
    deps.log.warn({ tenantId, verb: call.verb, result: result.kind }, 'the outcome of a press was not delivered');
  };
}

function messageOf(answer: VerbAnswer, { presses: { later } }: Texts): PersonalMessage {
  if (answer.kind === 'card') return { text: later.card, card: answer.card };
  return { text: later.answer(answer.text), card: null };
}
