import type { Activity } from 'botbuilder';
import type { SearchAnswer, SharedCard } from '../../domain/ports/conversation';
import { CARD } from './replies';

const THUMBNAIL = 'application/vnd.microsoft.card.thumbnail';

export function isExtensionInvoke({ type, name }: Pick<Activity, 'type' | 'name'>): boolean {
  return type === 'invoke' && (name ?? '').startsWith('composeExtension/');
}

export function searchAnswer(answer: SearchAnswer): Partial<Activity> {
  return answer.kind === 'message' ? extensionMessage(answer.text) : offered(answer.cards);
}

/** Without a card Teams leaves the link as it was pasted. */
export function linkAnswer(shared: SharedCard | null): Partial<Activity> {
  return offered(shared === null ? [] : [shared]);
}

/** A plain sentence in place of results. */
export function extensionMessage(text: string): Partial<Activity> {
  return response({ type: 'message', text });
}

/** Without a preview Teams shows an Adaptive Card in no list. */
function offered(cards: SharedCard[]): Partial<Activity> {
  const attachments = cards.map(({ card, preview }) => ({
    contentType: CARD,
    content: card,
    preview: { contentType: THUMBNAIL, content: preview },
  }));
  return response({ type: 'result', attachmentLayout: 'list', attachments });
}

function response(composeExtension: object): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: 200, body: { composeExtension } } };
}
