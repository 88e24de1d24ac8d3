import { isObject, type LocalAnswer } from '../http';
import type { Received } from '../received';
import { splitConversationId, type ChannelMessages } from './channelMessages';
import type { ConnectorTarget } from './connectorPath';

interface Exchange {
  method: string;
  target: ConnectorTarget;
  body: Record<string, unknown>;
  answer: LocalAnswer;
}

/** Writes down what the bot posted, updated or deleted, once it was accepted: by the Playground or by ourselves. */
export function recordExchange(
  { method, target, body, answer }: Exchange,
  { messages, received, now }: { messages: ChannelMessages; received: Received; now: () => Date },
): void {
  if (answer.status < 200 || answer.status > 299) return;
  const at = now().toISOString();
  const given = answerObject(answer);

  if (target.kind === 'createConversation' && method === 'POST') {
    const activity = body['activity'];
    const conversationId = typeof given['id'] === 'string' ? given['id'] : '';
    if (!isObject(activity) || conversationId === '') return;
    const { threadId } = splitConversationId(conversationId);
    const activityId = typeof given['activityId'] === 'string' ? given['activityId'] : (threadId ?? '');
    // In a channel a new conversation is a new post, and its id names that post.
    messages.add(conversationId, threadId ?? activityId, null, activity);
    received.posts.push({ at, conversationId, activityId, body: activity });
    return;
  }
  if (target.kind !== 'activities') return;
  const { conversationId, activityId } = target;
  if (method === 'POST') {
    const id = typeof given['id'] === 'string' ? given['id'] : '';
    if (body['type'] === 'typing') return;
    const { threadId } = splitConversationId(conversationId);
    messages.add(conversationId, id, threadId ?? threadOf(messages, conversationId, activityId), body);
    received.posts.push({ at, conversationId, activityId: id, body });
  } else if (method === 'PUT' && activityId !== null) {
    messages.replace(conversationId, activityId, body);
    received.updates.push({ at, conversationId, activityId, body });
  } else if (method === 'DELETE' && activityId !== null) {
    messages.remove(conversationId, activityId);
  }
}

/** An answer to a post is in its thread; an answer to an answer is in the same thread. */
function threadOf(messages: ChannelMessages, conversationId: string, repliedTo: string | null): string | null {
  if (repliedTo === null) return null;
  const original = messages.find(conversationId, repliedTo);
  return original ? (original.threadId ?? original.activityId) : null;
}

function answerObject({ json, bytes }: LocalAnswer): Record<string, unknown> {
  if (isObject(json)) return json;
  try {
    const value: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
