import { createHash } from 'node:crypto';
import { isObject, type LocalAnswer } from '../http';
import type { TenantData } from '../tenant/tenantData';
import { splitConversationId } from './channelMessages';
import { connectorError } from './connectorError';
import type { ConnectorTarget } from './connectorPath';
import { findTeamsUser, teamOfChannel, teamsMember } from './teamsMember';

export interface StandaloneConnector {
  answer(method: string, target: ConnectorTarget, body: Record<string, unknown>): LocalAnswer;
  /** A conversation that a person opened with the bot: the bot may answer in it. */
  learn(conversationId: string, userId: string | null): void;
}

/** Teams' side of the connector, where no Playground is there to answer. */
export function createStandaloneConnector(tenant: TenantData): StandaloneConnector {
  /** Conversation id -> Teams user id, null for a group. */
  const conversations = new Map<string, string | null>();
  const knownMessages = new Set<string>();
  let lastId = 0;

  /** As in Teams an id is the time in milliseconds, and no two are the same. */
  const nextId = () => {
    lastId = Math.max(lastId + 1, Date.now());
    return String(lastId);
  };
  const post = (base: string) => {
    const id = nextId();
    knownMessages.add(`${base} ${id}`);
    return id;
  };
  const isKnown = (base: string) => conversations.has(base) || teamOfChannel(tenant, base) !== undefined;

  return {
    learn: (conversationId, userId) => conversations.set(splitConversationId(conversationId).base, userId),
    answer: (method, target, body) => {
      switch (target.kind) {
        case 'createConversation':
          return method === 'POST' ? createConversation(body) : notOffered;
        case 'activities':
          return answerActivity(method, target.conversationId, target.activityId);
        case 'members':
          return listMembers(target);
        case 'team':
        case 'teamConversations':
          return answerTeam(target);
        case 'other':
          return notOffered;
      }
    },
  };

  function createConversation(body: Record<string, unknown>): LocalAnswer {
    const channelData = isObject(body['channelData']) ? body['channelData'] : {};
    const channel = isObject(channelData['channel']) ? channelData['channel'] : {};
    const channelId = channel['id'];
    if (typeof channelId === 'string') {
      if (!teamOfChannel(tenant, channelId)) return unknownConversation;
      const id = post(channelId);
      return { status: 201, json: { id: `${channelId};messageid=${id}`, activityId: id } };
    }
    const members: unknown = body['members'];
    const first: unknown = Array.isArray(members) ? members[0] : undefined;
    const user = isObject(first) ? findTeamsUser(tenant, String(first['id'])) : undefined;
    if (!user) return connectorError(404, 'NotFound', 'No such member in this tenant.');
    const conversationId = `a:${createHash('sha256').update(user.id).digest('base64url')}`;
    conversations.set(conversationId, user.teamsUserId);
    const activityId = isObject(body['activity']) ? { activityId: post(conversationId) } : {};
    return { status: 201, json: { id: conversationId, ...activityId } };
  }

  function answerActivity(method: string, conversationId: string, activityId: string | null): LocalAnswer {
    const { base } = splitConversationId(conversationId);
    if (!isKnown(base)) return unknownConversation;
    if (method === 'POST') return { status: 201, json: { id: post(base) } };
    if (activityId === null || !knownMessages.has(`${base} ${activityId}`)) {
      return connectorError(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');
    }
    if (method === 'PUT') return { status: 200, json: { id: activityId } };
    if (method !== 'DELETE') return notOffered;
    knownMessages.delete(`${base} ${activityId}`);
    return { status: 200, json: {} };
  }

  function listMembers({ conversationId, memberId, isPaged }: ConnectorTarget & { kind: 'members' }): LocalAnswer {
    const { base } = splitConversationId(conversationId);
    if (!isKnown(base)) return unknownConversation;
    const team = teamOfChannel(tenant, base);
    const person = conversations.get(base);
    const members = tenant
      .users()
      .filter(({ id, teamsUserId }) =>
        team ? team.memberIds.includes(id) : person === teamsUserId || person === null,
      );
    if (memberId !== null) {
      const wanted = findTeamsUser(tenant, memberId);
      const member = members.find(({ id }) => id === wanted?.id);
      if (!member)
        return connectorError(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.');
      return { status: 200, json: teamsMember(member, tenant.tenantId) };
    }
    const list = members.map((user) => teamsMember(user, tenant.tenantId));
    return { status: 200, json: isPaged ? { members: list } : list };
  }

  function answerTeam({ kind, teamId }: ConnectorTarget & { kind: 'team' | 'teamConversations' }): LocalAnswer {
    const team = tenant.teams().find((candidate) => candidate.teamId === teamId);
    if (!team) return connectorError(404, 'NotFound', 'No such team.');
    if (kind === 'teamConversations') {
      // General comes without a name, as in Teams.
      const channels = team.channels.map(({ id, displayName }) => ({ id, name: displayName }));
      return { status: 200, json: { conversations: [{ id: team.teamId }, ...channels] } };
    }
    return {
      status: 200,
      json: {
        id: team.teamId,
        name: team.displayName,
        aadGroupId: team.groupId,
        channelCount: team.channels.length + 1,
        memberCount: team.memberIds.length,
      },
    };
  }
}

const unknownConversation = connectorError(404, 'ConversationNotFound', 'Conversation not found.');
const notOffered = connectorError(404, 'ServiceError', 'The local connector does not offer this.');
