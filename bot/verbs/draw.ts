import { dayIn } from '../../domain/days';
import { textsOf } from '../../domain/language/texts';
import type { Caller, VerbAnswer } from '../../domain/ports/conversation';
import { actionCard } from '../cards/actionCard';
import { fitDigest } from '../cards/digestCard';
import type { VerbContext } from './verb';

/** The posted digest as it stands now, for the presser; null where it is unknown. */
export async function drawDigest(caller: Caller, digestId: string, context: VerbContext): Promise<VerbAnswer | null> {
  const content = await context.services.digests.posted(caller.tenantId, digestId);
  if (content === null) return null;
  const card = fitDigest(
    content,
    {
      digestId,
      tabUrl: (view) => context.tabUrl(view),
      pictureUrl: (kind, drawn) => context.pictureUrl(kind, drawn),
      canPress: true,
    },
    textsOf(content.language),
  );
  return { kind: 'card', card };
}

export async function drawAction(
  caller: Caller,
  controlId: string,
  context: VerbContext,
  more: { message: string | null; digestId: string | null },
): Promise<VerbAnswer> {
  const detail = await context.services.actions.detail(caller.tenantId, controlId, context.texts);
  if (detail === null) {
    const help = context.texts.presses.notInQueue;
    return more.message === null ? { kind: 'refused', text: help } : { kind: 'message', text: more.message };
  }
  const timeZone = await context.services.pictures.timeZone(caller.tenantId);
  const canDecide = (await context.services.access.roleOf(caller)) === 'operator';
  const card = actionCard(
    detail,
    {
      tenantId: caller.tenantId,
      tabUrl: (view) => context.tabUrl(view),
      canDecide,
      today: dayIn(context.now(), timeZone),
      timeZone,
      ...more,
    },
    context.texts,
  );
  return { kind: 'card', card };
}
