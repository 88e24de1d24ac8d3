import { z } from 'zod';
import { deliveriesResponse, resolveDeliveryRequest } from '../../domain/contract/log';
import type { DigestContent } from '../../domain/digest/content';
import type { CardJson } from '../../domain/ports/posting';
import type { DigestService } from '../services/services';
import { knownChannel } from './channels';
import { problemOf } from './problems';
import { route } from './route';

const cardResponse = z.record(z.string(), z.unknown());

export const digestRoutes = (digests: DigestService, drawPreview: (content: DigestContent) => CardJson) => [
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/digest/preview',
      summary: 'The Adaptive Card a digest would be now, in a channel where one is named',
      right: 'read',
      status: 200,
      query: z.object({ channelId: z.string().optional() }),
      response: cardResponse,
    },
    async ({ caller, tenantId, query: { channelId }, texts }) => {
      if (channelId !== undefined) await knownChannel(digests, tenantId, channelId, texts);
      const outcome = await digests.preview(caller, channelId ?? null, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return drawPreview(outcome.content);
    },
  ),
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/deliveries',
      summary: 'Every digest and notice with its state, the reason and what to do',
      right: 'read',
      status: 200,
      response: deliveriesResponse,
    },
    ({ tenantId, texts }) => digests.log(tenantId, texts),
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/deliveries/resolve',
      summary: 'Posts a digest of unknown fate again, or leaves it; operators only',
      right: null,
      status: 200,
      body: resolveDeliveryRequest,
      response: z.object({ message: z.string() }),
    },
    async ({ caller, body, texts }) => {
      const outcome = await digests.resolve(
        caller,
        { channelId: body.channelId, period: body.period },
        body.action,
        texts,
      );
      if (!outcome.ok) throw problemOf(outcome);
      return { message: outcome.message };
    },
  ),
];
