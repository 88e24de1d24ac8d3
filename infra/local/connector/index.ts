import type { AccessTokens } from '../entra/accessTokens';
import { BOT_CONNECTOR_AUDIENCE } from '../entra/resources';
import { forward, Unreachable } from '../forward';
import { BadJson, jsonBody, type LocalAnswer, type LocalRequest } from '../http';
import type { Received } from '../received';
import type { TenantData } from '../tenant/tenantData';
import type { ChannelMessages } from './channelMessages';
import { connectorError } from './connectorError';
import { readConnectorPath, type ConnectorTarget } from './connectorPath';
import { recordExchange } from './recordExchange';
import type { StandaloneConnector } from './standaloneConnector';
import { findTeamsUser } from './teamsMember';

interface ConnectorParts {
  tenant: TenantData;
  tokens: AccessTokens;
  messages: ChannelMessages;
  received: Received;
  standalone: StandaloneConnector;
  playgroundUrl: () => string | null;
}

/** `/_connector`: where the bot sends what people shall see. It shows its own token here, as it does to Teams. */
export function createConnector({ tenant, tokens, messages, received, standalone, playgroundUrl }: ConnectorParts) {
  return async (request: LocalRequest): Promise<LocalAnswer> => {
    const refused = await checkBearer(request);
    if (refused) return refused;
    const path = request.url.pathname.slice('/_connector'.length);
    const target = readConnectorPath(path);
    const playground = playgroundUrl();

    let answer: LocalAnswer;
    let body: Record<string, unknown>;
    try {
      body = target.kind === 'other' ? {} : jsonBody(request);
      answer =
        playground === null
          ? standalone.answer(request.method, target, body)
          : await forward(request, `${playground}/_connector${playgroundPath(path, target)}${request.url.search}`);
    } catch (error) {
      if (error instanceof BadJson) return connectorError(400, 'BadSyntax', error.message);
      if (error instanceof Unreachable) return connectorError(502, 'BadGateway', error.message);
      throw error;
    }
    recordExchange({ method: request.method, target, body, answer }, { messages, received, now: () => tenant.now() });
    return answer;
  };

  /** Teams finds a member by Entra object id too; the Playground only by its own id. */
  function playgroundPath(path: string, target: ConnectorTarget): string {
    if (target.kind !== 'members' || target.memberId === null) return path;
    const id = findTeamsUser(tenant, target.memberId)?.teamsUserId ?? target.memberId;
    return `/v3/conversations/${encodeURIComponent(target.conversationId)}/members/${encodeURIComponent(id)}`;
  }

  async function checkBearer(request: LocalRequest): Promise<LocalAnswer | null> {
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    try {
      if (token === undefined) throw new Error('no token');
      await tokens.verify(token, BOT_CONNECTOR_AUDIENCE);
      return null;
    } catch {
      return connectorError(401, 'Unauthorized', 'Authorization has been denied for this request.');
    }
  }
}
