import { queryOptions } from '@tanstack/react-query';
import type { OverviewResponse } from '../../../../domain/contract/overview';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isOverview = hasFields<OverviewResponse>({
  tenantId: 'string',
  freshness: 'object',
  categories: 'array',
  comparisons: 'array',
  comparisonsMissing: 'array',
  trend: 'array',
});

export const overviewQuery = ({ api, tenantPath }: { api: ApiClient; tenantPath: string }) =>
  queryOptions({
    queryKey: [tenantPath, 'overview'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/overview`, isOverview, signal),
  });
