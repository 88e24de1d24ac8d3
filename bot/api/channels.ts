import {
  channelDigestRequest,
  channelDigestResponse,
  channelsResponse,
  type ChannelDigest,
  type ChannelDigestResponse,
  type ChannelsResponse,
} from '../../domain/contract/channels';
import type { Texts } from '../../domain/language/texts';
import type { DigestService } from '../services/services';
import { ApiProblem, problemOf } from './problems';
import { route } from './route';

export const channelRoutes = (digests: DigestService) => [
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/channels',
      summary: 'Every channel of the app: its settings, the next digest and what became of the last one',
      right: 'read',
      status: 200,
      response: channelsResponse,
    },
    async ({ tenantId, texts }): Promise<ChannelsResponse> => ({ channels: await digests.channels(tenantId, texts) }),
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/channels/:channelId/digest',
      summary: 'Sets when a channel gets its digest and what it shows; operators only',
      right: null,
      status: 200,
      body: channelDigestRequest,
      response: channelDigestResponse,
    },
    async ({ caller, tenantId, params, body, texts }): Promise<ChannelDigestResponse> => {
      const channelId = params.channelId ?? '';
      const outcome = await digests.change(caller, channelId, body, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return { channel: await knownChannel(digests, tenantId, channelId, texts), message: outcome.message };
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/channels/:channelId/digest/now',
      summary: 'Posts a digest into a channel at once; operators only',
      right: null,
      status: 202,
      response: channelDigestResponse,
    },
    async ({ caller, tenantId, params, texts, idempotencyKey }): Promise<ChannelDigestResponse> => {
      const channelId = params.channelId ?? '';
      const outcome = await digests.now(caller, { channelId, teamId: null }, texts, idempotencyKey);
      if (!outcome.ok) throw problemOf(outcome);
      return { channel: await knownChannel(digests, tenantId, channelId, texts), message: outcome.message };
    },
  ),
];

/** Throws ApiProblem 404 for one that the app does not know. */
export async function knownChannel(
  digests: DigestService,
  tenantId: string,
  channelId: string,
  texts: Texts,
): Promise<ChannelDigest> {
  const found = (await digests.channels(tenantId, texts)).find((channel) => channel.channelId === channelId);
  if (found !== undefined) return found;
  const { message, help } = texts.refusals.noChannel;
  throw new ApiProblem(404, 'unknownChannel', message, help);
}
