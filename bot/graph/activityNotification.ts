import type { NotifyResult, UserNotifier } from '../../domain/ports/posting';
import type { Reason } from '../../domain/reason';
import type { GraphClient } from './client';
import { GraphFailure } from './failure';

const CALL = { what: 'the notification', permission: 'TeamsActivity.Send' };

/** What the activity feed shows of a preview. */
const PREVIEW_CHARACTERS = 150;

export interface ActivityType {
  /** As declared in the app manifest under activities.activityTypes. */
  name: string;
  /** The placeholder in its templateText that takes the notice's title. */
  titleParameter: string;
}

/**
 * POST /users/{id}/teamwork/sendActivityNotification. The app must be installed for the person, alone or in a team.
 * A second notice with the same `chainId` takes the place of the first in the feed.
 */
export function createUserNotifier(client: GraphClient, activityType: ActivityType): UserNotifier {
  return {
    notify: async (tenantId, userId, notice) => {
      const body = {
        topic: { source: 'text', value: notice.title, webUrl: notice.link },
        activityType: activityType.name,
        chainId: notice.chainId,
        previewText: { content: cut(notice.preview, PREVIEW_CHARACTERS) },
        templateParameters: [{ name: activityType.titleParameter, value: notice.title }],
      };
      const path = `/users/${encodeURIComponent(userId)}/teamwork/sendActivityNotification`;
      try {
        await client.send(tenantId, 'POST', path, body, CALL);
        return { kind: 'sent' };
      } catch (error) {
        if (error instanceof GraphFailure) return notSent(error);
        throw error;
      }
    },
  };
}

function notSent(failure: GraphFailure): NotifyResult {
  switch (failure.kind) {
    case 'throttled':
      return { kind: 'throttled', retryAfterSeconds: failure.retryAfterSeconds };
    case 'signIn':
    case 'unreachable':
      // It never left, so trying later cannot send it twice.
      return { kind: 'throttled', retryAfterSeconds: null };
    case 'refused':
      return { kind: 'refused', reason: whyRefused(failure) };
    case 'broken':
    case 'serverError':
      return { kind: 'uncertain', reason: { code: 'noticeUncertain', fault: failure.told } };
  }
}

function whyRefused({ status, graphMessage, told }: GraphFailure): Reason {
  if (/not authorized to generate|installed in the target scope/i.test(graphMessage ?? '')) {
    return { code: 'appNotInstalled' };
  }
  if (status === 403 || status === 401) return { code: 'noticeDenied', fault: told };
  if (status === 404) return { code: 'personUnknown' };
  // Two installed apps have the same app registration.
  if (status === 409) return { code: 'appInstalledTwice' };
  return { code: 'noticeRefused', fault: told };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 3).trimEnd()}...`;
}
