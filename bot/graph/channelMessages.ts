import type { ChannelReader } from '../../domain/ports/posting';
import type { GraphClient } from './client';
import { GraphFailure } from './failure';
import { asRecord } from './parse/values';

/** The permission is resource-specific: a team gives it by adding the app. */
const CALL = { what: 'the messages of a channel', permission: 'ChannelMessage.Read.Group' };
const PAGE_SIZE = 50;
const MOST_MESSAGES = 1000;

/**
 * Looks for a post by the marker in its card: GET /teams/{id}/channels/{id}/messages, newest first, back to `since`.
 * 'unreadable' means that we may not look, for good. Throws GraphFailure where Graph could not be asked now: look again later.
 */
export function createChannelReader(client: GraphClient): ChannelReader {
  return {
    find: async (target, marker, since) => {
      if (target.groupId === null) {
        return { kind: 'unreadable', reason: { code: 'teamWithoutGroup' } };
      }
      const path = `/teams/${encodeURIComponent(target.groupId)}/channels/${encodeURIComponent(target.channelId)}/messages`;
      try {
        let read = 0;
        for await (const page of client.pages(target.tenantId, `${path}?$top=${PAGE_SIZE}`, CALL)) {
          const messages = page.items.map(asRecord);
          const found = messages.find((message) => message !== null && carries(message, marker));
          if (found && typeof found['id'] === 'string') return { kind: 'found', activityId: found['id'] };
          if (messages.length > 0 && messages.every((message) => isBefore(message, since))) break;
          read += messages.length;
          if (read >= MOST_MESSAGES) {
            return { kind: 'unreadable', reason: { code: 'channelTooFull', messages: MOST_MESSAGES } };
          }
        }
        return { kind: 'absent' };
      } catch (error) {
        if (error instanceof GraphFailure && error.kind === 'refused') {
          return { kind: 'unreadable', reason: { code: 'channelDenied', fault: error.told } };
        }
        throw error;
      }
    },
  };
}

function carries(message: Record<string, unknown>, marker: string): boolean {
  const attachments = message['attachments'];
  if (!Array.isArray(attachments)) return false;
  return attachments.some((attachment: unknown) => {
    const content = asRecord(attachment)?.['content'];
    return typeof content === 'string' && content.includes(marker);
  });
}

/** Graph sorts by the last change, so a page counts as older only when nothing on it was touched since. */
function isBefore(message: Record<string, unknown> | null, since: Date): boolean {
  const at = message?.['lastModifiedDateTime'] ?? message?.['createdDateTime'];
  return typeof at === 'string' && Date.parse(at) < since.getTime();
}
