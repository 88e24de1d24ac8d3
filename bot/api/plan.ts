import { planQuery, planResponse } from '../../domain/contract/plan';
import { planOf } from '../../domain/plan';
import type { TenantPictureService } from '../services/services';
import { ApiProblem } from './problems';
import { route } from './route';

export const planRoute = (pictures: TenantPictureService) =>
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
    async ({ tenantId, query }) => {
      const picture = await pictures.load(tenantId);
      if (picture !== null) return planOf(picture, query);
      throw new ApiProblem(
        404,
        'noScoreYet',
        'Microsoft has no figures for this tenant yet.',
        'A new tenant gets its first score after 2 to 4 days; try again then.',
      );
    },
  );
