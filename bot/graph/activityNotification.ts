import type { NotifyResult, UserNotifier } from '../../domain/ports/posting';
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
      return { kind: 'refused', message: whyRefused(failure) };
    case 'broken':
    case 'serverError':
      return {
        kind: 'uncertain',
        message: `${failure.message} It may have been sent: it is not sent again by itself.`,
      };
  }
}

function whyRefused(failure: GraphFailure): string {
  const said = failure.graphMessage ?? '';
  if (/not authorized to generate|installed in the target scope/i.test(said)) {
    return 'Teams says that this app is not installed for this person. Add them to the team, or ask them to add the app.';
  }
  if (failure.status === 403 || failure.status === 401) return `Teams refused the notification. ${failure.help}`;
  if (failure.status === 404)
    return 'Microsoft knows no such person any more. The list of people is read again with the next figures.';
  if (failure.status === 409) {
    return 'Teams finds two installed apps with the same app registration. Remove the one that is not needed, then notify again.';
  }
  return `${failure.message} Tell the person yourself, and send this message to whoever runs the app.`;
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 3).trimEnd()}...`;
}
