import type { ConversationReference } from 'botbuilder';
import type { ChannelPoster, ChannelTarget } from '../../domain/ports/posting';
import type { ConnectorCall } from './connectorCall';
import { cardActivity } from './replies';

/**
 * Posts and updates cards in channels, one try each: the delivery ledger decides what comes next.
 * Every post starts a thread of its own, so the channel id alone is the address.
 */
export function createChannelPoster(call: ConnectorCall): ChannelPoster {
  return {
    post: (target, card, summary) =>
      call(referenceOf(target), async (connector) => {
        const created = await connector.conversations.createConversation({
          isGroup: true,
          channelData: { channel: { id: target.channelId }, tenant: { id: target.tenantId } },
          tenantId: target.tenantId,
          activity: cardActivity(card, summary),
        });
        const activityId = created.activityId ?? rootMessageOf(created.id ?? '');
        if (activityId !== null && activityId !== '') return { kind: 'ok', activityId };
        return { kind: 'uncertain', reason: { code: 'postWithoutId' } };
      }),

    update: (target, activityId, card, summary) =>
      call(referenceOf(target), async (connector) => {
        const activity = { ...cardActivity(card, summary), id: activityId };
        await connector.conversations.updateActivity(target.channelId, activityId, activity);
        return { kind: 'ok', activityId };
      }),
  };
}

function referenceOf(target: ChannelTarget): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: target.serviceUrl,
    conversation: {
      id: target.channelId,
      name: '',
      isGroup: true,
      conversationType: 'channel',
      tenantId: target.tenantId,
    },
  };
}

function rootMessageOf(conversationId: string): string | null {
  return /;messageid=([^;]+)/.exec(conversationId)?.[1] ?? null;
}
