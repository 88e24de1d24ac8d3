import type { ChannelMessages, PostedMessage } from '../connector/channelMessages';
import { LOCAL_BOT } from '../identities';
import type { TenantData, WireObject } from '../tenant/tenantData';
import type { GraphEndpoint } from './call';
import { collection } from './collection';
import { graphError } from './graphError';

/** GET /teams/{group id}/channels/{channel id}/messages: the posts without their replies, newest first; 50 at the most. */
export const listChannelMessages =
  (tenant: TenantData, messages: ChannelMessages): GraphEndpoint =>
  (call) => {
    const { id: groupId = '', id_1: channelId = '' } = call.params;
    const team = tenant.teams().find((candidate) => candidate.groupId === groupId);
    const isChannel = team && [team.teamId, ...team.channels.map(({ id }) => id)].includes(channelId);
    if (!isChannel)
      return graphError(404, 'NotFound', `No channel '${channelId}' in a team with group id '${groupId}'.`);
    const posts = messages
      .postsIn(channelId)
      .map((message) => chatMessage(message, groupId, channelId))
      .reverse();
    return collection(call, posts, {
      pageSize: 20,
      maxTop: 50,
      context: `teams('${groupId}')/channels('${encodeURIComponent(channelId)}')/messages`,
    });
  };

const chatMessage = (message: PostedMessage, groupId: string, channelId: string): WireObject => ({
  id: message.activityId,
  replyToId: null,
  etag: message.activityId,
  messageType: 'message',
  createdDateTime: message.postedAt,
  lastModifiedDateTime: message.updatedAt ?? message.postedAt,
  lastEditedDateTime: message.updatedAt,
  deletedDateTime: message.deletedAt,
  subject: null,
  summary: message.summary,
  chatId: null,
  importance: 'normal',
  locale: 'en-us',
  webUrl: `https://teams.microsoft.com/l/message/${encodeURIComponent(channelId)}/${message.activityId}`,
  from: {
    application: {
      '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
      id: LOCAL_BOT.clientId,
      displayName: message.fromName,
      applicationIdentityType: 'bot',
    },
    device: null,
    user: null,
  },
  body: message.deletedAt
    ? { contentType: 'html', content: '' }
    : {
        contentType: 'html',
        content: message.text + message.attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join(''),
      },
  channelIdentity: { teamId: groupId, channelId },
  // Graph gives a card as text, not as an object.
  attachments: message.deletedAt
    ? []
    : message.attachments.map(({ id, contentType, content }) => ({
        id,
        contentType,
        contentUrl: null,
        content: JSON.stringify(content),
        name: null,
        thumbnailUrl: null,
        teamsAppId: null,
      })),
  mentions: [],
  reactions: [],
});
