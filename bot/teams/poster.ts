import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { ConversationReference, TurnContext } from 'botbuilder';
import type { ChannelPoster, ChannelTarget, PostResult } from '../../domain/ports/posting';
import { resultOfFailure } from './connectorHttp';
import { cardActivity } from './replies';

/** The calls of the SDK's connector client that a post needs. */
interface Connector {
  conversations: {
    createConversation(parameters: object): Promise<{ id?: string; activityId?: string }>;
    updateActivity(conversationId: string, activityId: string, activity: object): Promise<unknown>;
  };
}

/**
 * Posts and updates cards in channels, one try each: the delivery ledger decides what comes next.
 * Every post starts a thread of its own, so the channel id alone is the address.
 */
export function createChannelPoster(deps: { adapter: TeamsAdapter; botAppId: string | null }): ChannelPoster {
  async function withConnector(target: ChannelTarget, work: (connector: Connector) => Promise<PostResult>) {
    const done: { result?: PostResult } = {};
    try {
      await deps.adapter.continueConversationAsync(
        deps.botAppId ?? '',
        referenceOf(target),
        async (context: TurnContext) => {
          // Failures end here: thrown on, they would reach onTurnError and be lost to the ledger.
          done.result = await work(connectorOf(context, deps.adapter)).catch(resultOfFailure);
        },
      );
    } catch (error) {
      return done.result ?? resultOfFailure(error);
    }
    return done.result ?? resultOfFailure(new Error('The SDK did not run the turn.'));
  }

  return {
    post: (target, card, summary) =>
      withConnector(target, async (connector) => {
        const created = await connector.conversations.createConversation({
          isGroup: true,
          channelData: { channel: { id: target.channelId }, tenant: { id: target.tenantId } },
          tenantId: target.tenantId,
          activity: cardActivity(card, summary),
        });
        const activityId = created.activityId ?? rootMessageOf(created.id ?? '');
        if (activityId !== null && activityId !== '') return { kind: 'ok', activityId };
        return { kind: 'uncertain', message: 'Teams took the post but did not say which message it became.' };
      }),

    update: (target, activityId, card, summary) =>
      withConnector(target, async (connector) => {
        const activity = { ...cardActivity(card, summary), id: activityId };
        await connector.conversations.updateActivity(target.channelId, activityId, activity);
        return { kind: 'ok', activityId };
      }),
  };
}

function connectorOf(context: TurnContext, adapter: TeamsAdapter): Connector {
  return context.turnState.get<Connector>(adapter.ConnectorClientKey);
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
