import type { Reason } from '../reason';

/** An Adaptive Card as plain JSON. */
export type CardJson = Record<string, unknown>;

/** Where a channel can be reached: plain fields, never an SDK object, because they outlive the SDK. */
export interface ChannelTarget {
  tenantId: string;
  /** Teams channel id, '19:...@thread.tacv2'. */
  channelId: string;
  /** Teams' own id of the team (also its General channel's id). */
  teamId: string;
  /** Entra group id of the team: needed to read the channel back through Graph. null where Teams did not say. */
  groupId: string | null;
  serviceUrl: string;
}

/** The answer of one try to post or update. */
export type PostResult =
  | { kind: 'ok'; activityId: string }
  | { kind: 'throttled'; retryAfterSeconds: number }
  /** The channel or message is no more. */
  | { kind: 'gone'; reason: Reason }
  /** The app was removed or blocked there. */
  | { kind: 'forbidden'; reason: Reason }
  /** Refused for good. */
  | { kind: 'failed'; reason: Reason }
  /** No clear answer came (5xx, broken connection, time-out): the post may or may not be there. */
  | { kind: 'uncertain'; reason: Reason };

export interface ChannelPoster {
  /** `summary` is what notifications show. One try: it never repeats a post by itself. */
  post(target: ChannelTarget, card: CardJson, summary: string): Promise<PostResult>;
  update(target: ChannelTarget, activityId: string, card: CardJson, summary: string): Promise<PostResult>;
}

/** Looks whether a post is already in a channel, by the marker in its card. */
export interface ChannelReader {
  find(
    target: ChannelTarget,
    marker: string,
    since: Date,
  ): Promise<{ kind: 'found'; activityId: string } | { kind: 'absent' } | { kind: 'unreadable'; reason: Reason }>;
}

/** Where one person can be reached: the chat they have with the bot, or how Teams knows them. */
export interface PersonTarget {
  tenantId: string;
  serviceUrl: string;
  /** null: pressed in a shared place, so their own chat is opened. */
  conversationId: string | null;
  /** Teams' id of the person, '29:...'. */
  memberId: string;
}

export interface ChannelNames {
  /** What Teams calls the channel now; null where it does not say, as for private channels and for General. */
  nameOf(target: ChannelTarget): Promise<string | null>;
}

export interface PersonalMessage {
  /** Shown as it is, above the card. */
  text: string;
  card: CardJson | null;
}

export interface PersonalMessenger {
  /** One try: it never repeats a message by itself. */
  send(person: PersonTarget, message: PersonalMessage): Promise<PostResult>;
}

export type NotifyResult =
  | { kind: 'sent' }
  | { kind: 'throttled'; retryAfterSeconds: number | null }
  | { kind: 'refused'; reason: Reason }
  | { kind: 'uncertain'; reason: Reason };

export interface UserNotifier {
  /** Teams activity feed. `link` is a Teams deep link to the action in the tab. */
  notify(
    tenantId: string,
    userId: string,
    notice: { title: string; preview: string; link: string; chainId: number },
  ): Promise<NotifyResult>;
}
