import type { TeamsAdapter } from '@microsoft/teams-ai';
import type { ConversationReference, TurnContext } from 'botbuilder';
import type { PostResult } from '../../domain/ports/posting';
import { resultOfFailure } from './connectorHttp';

/** The calls of the SDK's connector client that a post needs. */
export interface Connector {
  conversations: {
    createConversation(parameters: object): Promise<{ id?: string; activityId?: string }>;
    sendToConversation(conversationId: string, activity: object): Promise<{ id?: string }>;
    updateActivity(conversationId: string, activityId: string, activity: object): Promise<unknown>;
  };
}

export type ConnectorCall = (
  reference: Partial<ConversationReference>,
  work: (connector: Connector) => Promise<PostResult>,
) => Promise<PostResult>;

/** Calls to Teams outside of any turn, with the bot's own token; whatever goes wrong becomes a result. */
export function createConnectorCall(deps: { adapter: TeamsAdapter; botAppId: string | null }): ConnectorCall {
  return async (reference, work) => {
    const done: { result?: PostResult } = {};
    try {
      await deps.adapter.continueConversationAsync(deps.botAppId ?? '', reference, async (context: TurnContext) => {
        // Failures end here: thrown on, they would reach onTurnError and be lost to the ledger.
        const connector = context.turnState.get<Connector>(deps.adapter.ConnectorClientKey);
        done.result = await work(connector).catch(resultOfFailure);
      });
    } catch (error) {
      return done.result ?? resultOfFailure(error);
    }
    return done.result ?? resultOfFailure(new Error('The SDK did not run the turn.'));
  };
}
