import { randomUUID } from 'node:crypto';
import { isObject } from '../http';

/** A message the connector has accepted from the bot. */
export interface PostedMessage {
  activityId: string;
  /** Without ';messageid='. */
  conversationId: string;
  /** The post it answers to; null for a post itself. */
  threadId: string | null;
  postedAt: string;
  updatedAt: string | null;
  deletedAt: string | null;
  fromName: string;
  text: string;
  summary: string | null;
  attachments: { id: string; contentType: string; content: unknown }[];
}

export interface ChannelMessages {
  add(conversationId: string, activityId: string, threadId: string | null, activity: Record<string, unknown>): void;
  replace(conversationId: string, activityId: string, activity: Record<string, unknown>): void;
  remove(conversationId: string, activityId: string): void;
  find(conversationId: string, activityId: string): PostedMessage | undefined;
  /** Posts of a channel without replies, oldest first. */
  postsIn(channelId: string): PostedMessage[];
}

/** Everything the bot posted, as Graph shows it to whoever reads the channel. */
export function createChannelMessages(now: () => Date): ChannelMessages {
  const messages: PostedMessage[] = [];
  const find: ChannelMessages['find'] = (conversationId, activityId) =>
    messages.find(
      (message) =>
        message.activityId === activityId && message.conversationId === splitConversationId(conversationId).base,
    );

  return {
    add: (conversationId, activityId, threadId, activity) => {
      messages.push({
        activityId,
        conversationId: splitConversationId(conversationId).base,
        threadId: threadId === activityId ? null : threadId,
        postedAt: now().toISOString(),
        updatedAt: null,
        deletedAt: null,
        ...contentOf(activity),
      });
    },
    replace: (conversationId, activityId, activity) => {
      const message = find(conversationId, activityId);
      if (message) Object.assign(message, contentOf(activity), { updatedAt: now().toISOString() });
    },
    remove: (conversationId, activityId) => {
      const message = find(conversationId, activityId);
      if (message) message.deletedAt = now().toISOString();
    },
    find,
    postsIn: (channelId) =>
      messages.filter(({ conversationId, threadId }) => conversationId === channelId && threadId === null),
  };
}

/** '19:x@thread.tacv2;messageid=17' -> the channel and the post whose thread it is. */
export function splitConversationId(conversationId: string): { base: string; threadId: string | null } {
  const [base = '', ...options] = conversationId.split(';');
  const thread = options.find((option) => option.startsWith('messageid='));
  return { base, threadId: thread ? thread.slice('messageid='.length) : null };
}

function contentOf(
  activity: Record<string, unknown>,
): Pick<PostedMessage, 'fromName' | 'text' | 'summary' | 'attachments'> {
  const { from, text, summary } = activity;
  const list: unknown = activity['attachments'];
  return {
    fromName: isObject(from) && typeof from['name'] === 'string' ? from['name'] : 'Scorekeeper',
    text: typeof text === 'string' ? text : '',
    summary: typeof summary === 'string' ? summary : null,
    attachments: (Array.isArray(list) ? list : [])
      .filter(isObject)
      .map(({ contentType, content }) => ({ id: randomUUID(), contentType: String(contentType), content })),
  };
}
