import { planProgress, planQuery, planResponse } from '../../domain/contract/plan';
import type { PlanService } from '../services/services';
import { problemOf } from './problems';
import { route } from './route';

export const planRoutes = (plans: PlanService) => [
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/plan',
      summary: 'The actions that a position of the slider, or a target, asks for, and where they lead',
      right: 'read',
      status: 200,
      query: planQuery,
      response: planResponse,
    },
    async ({ tenantId, query, texts }) => {
      const outcome = await plans.make(tenantId, query, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return outcome.plan;
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/tenants/:tenantId/plan',
      summary: 'Keeps the plan of a position or target as the yardstick; operators only',
      right: null,
      status: 201,
      body: planQuery,
      response: planProgress,
    },
    async ({ caller, body, texts }) => {
      const outcome = await plans.save(caller, body, texts);
      if (!outcome.ok) throw problemOf(outcome);
      return outcome.progress;
    },
  ),
];
