import { sameControl } from '../../domain/controlId';
import { textsOf } from '../../domain/language/texts';
import type { LinkCall, SharedCard } from '../../domain/ports/conversation';
import { publicActionOf } from '../../domain/publicAction';
import { sharedPageCard } from '../cards/sharedPageCard';
import type { ExtensionContext } from './extension';
import { sharedAction } from './sharedAction';

/**
 * The card for a pasted link; null leaves the link as it is: it is not ours, leads to nothing, or is pasted by somebody who may not
 * read. Teams keeps the answer for half an hour and may show it to others, so the preview has no figure either.
 */
export function createLinkAnswerer(deps: Omit<ExtensionContext, 'texts'>) {
  return async function answerLink({ url, caller, language }: LinkCall): Promise<SharedCard | null> {
    const context = { ...deps, texts: textsOf(language) };
    const place = context.readTabLink(url);
    if (place === null) return null;
    const right = await context.services.access.require(caller, 'read', context.texts);
    if (!right.ok) return null;
    if (place.page !== 'action') {
      const { title, about } = context.texts.shared.pages[place.page];
      return {
        card: sharedPageCard(place.page, { tabUrl: (view) => context.tabUrl(view) }, context.texts),
        preview: { title, text: about },
      };
    }
    const queue = await context.services.actions.queue(caller.tenantId, context.texts);
    const row = queue?.actions.find(({ controlId }) => sameControl(controlId, place.controlId));
    return row === undefined
      ? null
      : sharedAction(row, publicActionOf(row, context.texts.language).meaning, caller, context);
  };
}
