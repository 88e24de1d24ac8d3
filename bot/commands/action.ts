import type { Reply, IncomingMessage } from '../../domain/ports/conversation';
import { dayIn } from '../../domain/days';
import { actionCard } from '../cards/actionCard';
import type { Command, CommandContext } from './command';
import { actionMeant } from './findAction';

export const action: Command<'action'> = {
  name: 'action',
  tells: 'numbers',
  async run({ words }, message, context) {
    const meant = await actionMeant(words, message.caller.tenantId, { before: 'action' }, context);
    return 'reply' in meant ? meant.reply : actionReply(meant.action.controlId, message, context, null);
  },
};

/** The card of an action, after `message` was said about it. In shared places it has no buttons: they are for the asker. */
export async function actionReply(
  controlId: string,
  { caller, place }: IncomingMessage,
  context: CommandContext,
  message: string | null,
): Promise<Reply> {
  const detail = await context.services.actions.detail(caller.tenantId, controlId, context.texts);
  if (detail === null) return { text: message ?? context.texts.chat.action.gone };
  const timeZone = await context.services.pictures.timeZone(caller.tenantId);
  const canDecide = place.kind === 'personal' && (await context.services.access.roleOf(caller)) === 'operator';
  return {
    card: actionCard(
      detail,
      {
        tenantId: caller.tenantId,
        tabUrl: (view) => context.tabUrl(view),
        canDecide,
        today: dayIn(context.now(), timeZone),
        timeZone,
        message,
      },
      context.texts,
    ),
    summary: message ?? detail.action.title,
  };
}
