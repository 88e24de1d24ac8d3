import type { ActionRow } from '../../domain/contract/actions';
import type { Caller, SharedCard } from '../../domain/ports/conversation';
import { publicActionOf } from '../../domain/publicAction';
import { sharedActionCard } from '../cards/sharedActionCard';
import { previewText } from '../cards/text';
import type { ExtensionContext } from './extension';

/** An action as a card for everybody. `offeredAs` is the line under its title for the person who may send it. */
export function sharedAction(row: ActionRow, offeredAs: string, caller: Caller, context: ExtensionContext): SharedCard {
  const card = sharedActionCard(
    publicActionOf(row, context.texts.language),
    {
      tenantId: caller.tenantId,
      tabUrl: (view) => context.tabUrl(view),
    },
    context.texts,
  );
  return { card, preview: { title: previewText(row.title), text: previewText(offeredAs) } };
}
