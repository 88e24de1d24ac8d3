import type { DecisionKind } from '../../domain/decision';
import { dayIn } from '../../domain/days';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import { decisionCard } from '../cards/decisionCard';
import { actionReply } from './action';
import type { Command, CommandContext } from './command';
import { actionMeant } from './findAction';
import { refusalReply } from './say';

const KINDS: Record<string, DecisionKind> = {
  accept: 'accept',
  ignore: 'ignore',
  thirdparty: 'thirdParty',
  reopen: 'reopen',
  done: 'done',
};

export const decide: Command = {
  name: 'decide',
  pattern: /^(accept|ignore|third[ -]?party|reopen|done)\s+(.+?)(?:\s+(?:because|reason:)\s*(.+))?$/i,
  say: 'accept | ignore | third party | reopen | done <action> [because ...]',
  does: 'decide on an action, by id or words; ignore and third party need a reason',
  tells: 'numbers',
  async run(match, message, context) {
    const spoken = (match[1] ?? '').toLowerCase();
    const kind = KINDS[spoken.replace(/[ -]/g, '')];
    if (kind === undefined) return { text: 'I do not know that decision.' };
    const right = await context.services.access.require(message.caller, 'decide');
    if (!right.ok) return refusalReply(right);
    const after = match[3] === undefined ? '' : ` because ${match[3]}`;
    const said = { before: spoken, after, mustBeSure: true };
    const meant = await actionMeant(match[2] ?? '', message.caller.tenantId, said, context);
    if ('reply' in meant) return meant.reply;
    return decideOn(meant.action.controlId, kind, match[3] ?? null, message, context);
  },
};

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
  const words = kind === 'ignore' ? 'ignore' : 'third party';
  const detail = place.kind === 'personal' ? await context.services.actions.detail(caller.tenantId, controlId) : null;
  if (detail === null) {
    return { text: `A reason is needed. Say it in one line: "${words} ${controlId} because ..."` };
  }
  const today = dayIn(context.now(), await context.services.pictures.timeZone(caller.tenantId));
  return {
    card: decisionCard(detail, { tenantId: caller.tenantId, kind, today }),
    summary: 'A reason is needed',
  };
}
