import type { CardJson } from '../../domain/ports/posting';
import { card, openUrl, SUBTLE, textBlock } from './elements';

export type SharedPage = 'overview' | 'queue' | 'log';

/** What a page of the tab is for, in words that anybody may read. */
export const SHARED_PAGES: Readonly<Record<SharedPage, { title: string; about: string }>> = {
  overview: {
    title: 'Secure Score: the overview',
    about: 'Where our Microsoft Secure Score stands, what moved it, and the next steps that raise it.',
  },
  queue: {
    title: 'Secure Score: the action queue',
    about: 'What Microsoft recommends for our security, best next step first, with what people will notice.',
  },
  log: {
    title: 'Secure Score: decisions and deliveries',
    about: 'Who decided what about which recommendation, and whether each digest reached its channel.',
  },
};

/** A page of the tab for everybody in a chat: what it is for, and the way there. */
export function sharedPageCard(page: SharedPage, options: { tabUrl(view: string): string }): CardJson {
  const { title, about } = SHARED_PAGES[page];
  return card(
    `${title}. ${about}`,
    [
      textBlock(title, { weight: 'Bolder', size: 'Medium' }),
      textBlock(about),
      textBlock('Scorekeeper opens it for people with a security role.', SUBTLE),
    ],
    [openUrl('Open in Scorekeeper', options.tabUrl(page))],
  );
}
