import { filterActions } from '../../domain/actionFilter';
import { actionDetail, actionsQuery, actionsResponse, type ActionsResponse } from '../../domain/contract/actions';
import { severalEffect, severalEffectRequest } from '../../domain/contract/several';
import type { ActionService } from '../services/services';
import { problemOf } from './problems';
import { route } from './route';

export const actionRoutes = (actions: ActionService) => [
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/actions',
      summary: 'The whole action queue, best first, now or as of a past day; the query filters it',
      right: 'read',
      status: 200,
      query: actionsQuery,
      response: actionsResponse,
    },
    async ({ tenantId, query, texts }): Promise<ActionsResponse> => {
      const { on } = query;
      const queue =
        on === undefined ? await actions.queue(tenantId, texts) : await actions.queueOn(tenantId, on, texts);
      if (queue === null) return { asOf: null, total: 0, actions: [] };
      return { asOf: queue.asOf, total: queue.actions.length, actions: filterActions(queue.actions, query) };
    },
  ),
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/actions/:controlId',
      summary: 'One action with words, threats, history and the effect of each decision',
      right: 'read',
      status: 200,
      response: actionDetail,
    },
    async ({ tenantId, params, texts }) => {
      const controlId = params.controlId ?? '';
      const detail = await actions.detail(tenantId, controlId, texts);
      if (detail !== null) return detail;
      const { message, help } = texts.refusals.unknownControl;
      throw problemOf({ ok: false, code: 'unknownControl', message: message(controlId), help });
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/effects',
      summary: 'What one decision on several actions would do to the three numbers; nothing is decided',
      right: 'read',
      status: 200,
      body: severalEffectRequest,
      response: severalEffect,
    },
    async ({ tenantId, body, texts }) => {
      const effect = await actions.effectOfSeveral(tenantId, body, texts);
      if (effect !== null) return effect;
      throw problemOf({ ok: false, code: 'noScoreYet', ...texts.refusals.noScoreToDecideOn });
    },
  ),
];
