import { overviewResponse } from '../../domain/contract/overview';
import type { OverviewService } from '../services/services';
import { route } from './route';

export const overviewRoute = (overview: OverviewService) =>
  route(
    {
      method: 'get',
      path: '/api/tenants/:tenantId/overview',
      summary: 'The score, what moved it, the comparisons and the state of the digest',
      right: 'read',
      status: 200,
      response: overviewResponse,
    },
    ({ tenantId, texts }) => overview.load(tenantId, texts),
  );
