import { saveViewRequest, viewsResponse } from '../../domain/contract/views';
import type { ViewService } from '../services/services';
import { problemOf } from './problems';
import { route } from './route';

export const viewRoutes = (views: ViewService) => [
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/views',
      summary: 'Saved views of the queue: the own ones and those that others share',
      right: null,
      status: 200,
      response: viewsResponse,
    },
    async ({ caller, texts }) => {
      const outcome = await views.list(caller, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return { views: outcome.views };
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/views',
      summary: 'Saves filters and sort under a name; the same name again replaces them',
      right: null,
      status: 201,
      body: saveViewRequest,
      response: viewsResponse,
    },
    async ({ caller, body, texts }) => {
      const outcome = await views.save(caller, body, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return { views: outcome.views };
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/views/:viewId/remove',
      summary: 'Removes a saved view; a shared one by its owner or an operator',
      right: null,
      status: 200,
      response: viewsResponse,
    },
    async ({ caller, params, texts }) => {
      const outcome = await views.remove(caller, params.viewId ?? '', texts);
      if (!outcome.ok) throw problemOf(outcome);
      return { views: outcome.views };
    },
  ),
];
