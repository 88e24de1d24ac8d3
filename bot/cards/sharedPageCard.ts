import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import { card, openUrl, SUBTLE, textBlock } from './elements';

export type SharedPage = keyof Texts['shared']['pages'];

/** A page of the tab for everybody in a chat: what it is for, and the way there. */
export function sharedPageCard(
  page: SharedPage,
  options: { tabUrl(view: string): string },
  { shared, buttons }: Texts,
): CardJson {
  const { title, about } = shared.pages[page];
  return card(
    `${title}. ${about}`,
    [textBlock(title, { weight: 'Bolder', size: 'Medium' }), textBlock(about), textBlock(shared.openForRoles, SUBTLE)],
    [openUrl(buttons.openApp, options.tabUrl(page))],
  );
}
