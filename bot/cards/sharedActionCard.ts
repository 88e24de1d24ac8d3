import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import type { PublicAction } from '../../domain/publicAction';
import { actionSet, card, execute, openUrl, SUBTLE, textBlock } from './elements';
import { labelled } from './labelled';
import { plain, shortened } from './text';

export interface SharedCardOptions {
  tenantId: string;
  tabUrl(view: string): string;
}

/**
 * One action for everybody in a chat, with or without a role. It cannot show a figure, a name or a decision, because it is handed none;
 * its button shows them to the presser alone, where that person may see them.
 */
export function sharedActionCard(action: PublicAction, options: SharedCardOptions, texts: Texts): CardJson {
  const { controlId } = action;
  const { shared, buttons } = texts;
  const { labels } = texts.actionCard;
  return card(shortened(`${action.title}. ${action.meaning}`, 500), [
    textBlock(plain(shortened(action.title, 200)), { weight: 'Bolder', size: 'Medium' }),
    textBlock(shared.recommendedAs(plain(shortened(controlId, 200))), SUBTLE),
    labelled(labels.meaning, action.meaning),
    labelled(labels.why, action.why),
    labelled(labels.usersNotice, action.usersNotice),
    textBlock(shared.figuresForRoles, SUBTLE),
    // Side by side the two do not fit a phone.
    ...actionSet([
      execute(buttons.showFigures, 'action.show', { v: 1, tenantId: options.tenantId, controlId, shared: true }),
    ]),
    ...actionSet([openUrl(buttons.openApp, options.tabUrl(`action/${controlId}`))]),
  ]);
}
