import { decisionRequest, decisionResponse, type DecisionResponse } from '../../domain/contract/actions';
import { decisionsResponse } from '../../domain/contract/log';
import type { DecisionService } from '../services/services';
import { problemOf } from './problems';
import { route } from './route';

export const decisionRoutes = (decisions: DecisionService) => [
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/actions/:controlId/decisions',
      summary: 'Accept, ignore, third party, done or reopen; operators only',
      right: null,
      status: 201,
      body: decisionRequest,
      response: decisionResponse,
    },
    async ({ caller, params, body, idempotencyKey, texts }): Promise<DecisionResponse> => {
      const outcome = await decisions.decide({
        caller,
        controlId: params.controlId ?? '',
        request: body,
        source: 'tab',
        idempotencyKey,
        texts,
      });
      if (!outcome.ok) throw problemOf(outcome);
      return { action: outcome.action, message: outcome.message };
    },
  ),
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/decisions',
      summary: 'Who decided what, with the verification of the chain',
      right: 'read',
      status: 200,
      response: decisionsResponse,
    },
    ({ tenantId }) => decisions.log(tenantId),
  ),
];
