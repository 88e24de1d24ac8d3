import type { DecisionKind } from '../../domain/decision';
import { dayIn } from '../../domain/days';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import { decisionCard } from '../cards/decisionCard';
import { actionReply } from './action';
import type { Command, CommandContext } from './command';
import { actionMeant } from './findAction';
import { refusalReply } from './say';

/** As it is said in the chat. */
const SAID: Record<DecisionKind, string> = {
  accept: 'accept',
  ignore: 'ignore',
  thirdParty: 'third party',
  reopen: 'reopen',
  done: 'done',
};

export const decide: Command<'decide'> = {
  name: 'decide',
  tells: 'numbers',
  changes: {
    right: 'decide',
    exactWords: ({ decision, words, reason }) => `${SAID[decision]} ${words}${afterword(reason)}`,
  },
  async run({ decision, words, reason }, message, context) {
    const right = await context.services.access.require(message.caller, 'decide', context.texts);
    if (!right.ok) return refusalReply(right);
    const said = { before: SAID[decision], after: afterword(reason), mustBeSure: true };
    const meant = await actionMeant(words, message.caller.tenantId, said, context);
    if ('reply' in meant) return meant.reply;
    return decideOn(meant.action.controlId, decision, reason, message, context);
  },
};

function afterword(reason: string | null): string {
  return reason === null ? '' : ` because ${reason}`;
}

async function decideOn(
  controlId: string,
  kind: DecisionKind,
  reason: string | null,
  message: IncomingMessage,
  context: CommandContext,
): Promise<Reply> {
  const outcome = await context.services.decisions.decide({
    caller: message.caller,
    controlId,
    request: { decision: kind, ...(reason === null ? {} : { reason: reason.slice(0, 1000) }) },
    source: 'chat',
    idempotencyKey: null,
    texts: context.texts,
  });
  if (outcome.ok) return actionReply(controlId, message, context, outcome.message);
  if (outcome.code !== 'reasonNeeded' || (kind !== 'ignore' && kind !== 'thirdParty')) return refusalReply(outcome);
  return askReason(controlId, kind, message, context);
}

/** A form where only the asker sees it; elsewhere how to say it in one line. */
async function askReason(
  controlId: string,
  kind: 'ignore' | 'thirdParty',
  { caller, place }: IncomingMessage,
  context: CommandContext,
): Promise<Reply> {
  const detail =
    place.kind === 'personal' ? await context.services.actions.detail(caller.tenantId, controlId, context.texts) : null;
  if (detail === null) {
    return { text: context.texts.chat.decide.sayReason(SAID[kind], controlId) };
  }
  const today = dayIn(context.now(), await context.services.pictures.timeZone(caller.tenantId));
  return {
    card: decisionCard(detail, { tenantId: caller.tenantId, kind, today }, context.texts),
    summary: context.texts.chat.decide.reasonNeeded,
  };
}
