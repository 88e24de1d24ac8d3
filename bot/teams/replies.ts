import type { Activity } from 'botbuilder';
import type { Texts } from '../../domain/language/texts';
import type { Place, Reply, VerbAnswer } from '../../domain/ports/conversation';
import type { CardJson, PersonalMessage } from '../../domain/ports/posting';

export const CARD = 'application/vnd.microsoft.card.adaptive';
const MESSAGE = 'application/vnd.microsoft.activity.message';

export function cardActivity(card: CardJson, summary: string): Partial<Activity> {
  return { type: 'message', summary, attachments: [{ contentType: CARD, content: card }] };
}

export function messageActivity({ text, card }: PersonalMessage): Partial<Activity> {
  const attachments = card === null ? {} : { attachments: [{ contentType: CARD, content: card }] };
  return { type: 'message', textFormat: 'plain', text, ...attachments };
}

export function replyActivity(reply: Reply, place: Place, askerId: string): Partial<Activity> {
  const activity: Partial<Activity> = { type: 'message', textFormat: 'markdown' };
  if (reply.text !== undefined) activity.text = reply.text;
  if (reply.summary !== undefined) activity.summary = reply.summary;
  const cards = [reply.card, reply.also].filter((card) => card !== undefined);
  if (cards.length > 0) activity.attachments = cards.map((card) => ({ contentType: CARD, content: card }));
  // Teams draws suggested actions in personal chats only.
  if (reply.suggestions !== undefined && reply.suggestions.length > 0 && place.kind === 'personal') {
    activity.suggestedActions = {
      to: [askerId],
      actions: reply.suggestions.slice(0, 6).map((words) => ({ type: 'imBack', title: words, value: words })),
    };
  }
  return activity;
}

/**
 * The answer to a press, seen by the presser alone. A refusal travels as a message too: for error bodies some clients
 * show only "something went wrong", and the person would not learn why.
 */
export function invokeAnswer(answer: VerbAnswer): Partial<Activity> {
  const body =
    answer.kind === 'card'
      ? { statusCode: 200, type: CARD, value: answer.card }
      : { statusCode: 200, type: MESSAGE, value: answer.text };
  return { type: 'invokeResponse', value: { status: 200, body } };
}

/** For invokes that are none of ours: an answer all the same, because without one the SDK says 501. */
export function emptyInvokeAnswer(): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: 200, body: {} } };
}

/** A client without Action.Execute posts the answer where everyone reads it: cards, which may name people, stay out of shared places. */
export function submitReply(answer: VerbAnswer, place: Place, { teams }: Texts): Reply {
  if (answer.kind !== 'card') return { text: answer.text };
  if (place.kind === 'personal') return { card: answer.card };
  return { text: teams.answerKeptBack };
}
