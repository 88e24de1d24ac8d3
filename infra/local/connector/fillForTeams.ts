import { isObject } from '../http';
import type { TenantData } from '../tenant/tenantData';
import { splitConversationId } from './channelMessages';
import { findTeamsUser, teamOfChannel } from './teamsMember';

type Activity = Record<string, unknown>;

/** The Playground's activity with what Teams would have in it besides: our service url, the tenant, who is who in Entra. */
export function fillForTeams(activity: Activity, tenant: TenantData, serviceUrl: string): Activity {
  const { tenantId } = tenant;
  const conversation = asObject(activity['conversation']);
  const channelData = asObject(activity['channelData']);
  return {
    ...activity,
    serviceUrl,
    ...(isObject(activity['from']) && { from: withObjectId(activity['from'], tenant) }),
    conversation: { ...conversation, tenantId },
    channelData: {
      ...channelData,
      tenant: { ...asObject(channelData['tenant']), id: tenantId },
      ...withGroup(channelData, conversation, tenant),
    },
  };
}

function withObjectId(from: Activity, tenant: TenantData): Activity {
  const user = findTeamsUser(tenant, asText(from['aadObjectId'])) ?? findTeamsUser(tenant, asText(from['id']));
  return user ? { ...from, aadObjectId: user.id } : from;
}

/** In a channel Teams names the team, its Entra group and the channel. */
function withGroup(channelData: Activity, conversation: Activity, tenant: TenantData): Activity {
  const channelId = splitConversationId(asText(conversation['id'])).base;
  const team = teamOfChannel(tenant, channelId);
  if (!team) return {};
  return {
    team: { id: team.teamId, name: team.displayName, ...asObject(channelData['team']), aadGroupId: team.groupId },
    channel: { id: channelId, ...asObject(channelData['channel']) },
  };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asObject = (value: unknown): Activity => (isObject(value) ? value : {});
