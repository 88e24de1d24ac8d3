import { queryOptions } from '@tanstack/react-query';
import type { ReportResponse } from '../../../../domain/contract/report';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isReport = hasFields<ReportResponse>({
  organisation: 'string',
  score: 'object',
  trend: 'object',
  comparisons: 'object',
  moved: 'object',
  actions: 'object',
  decisions: 'object',
});

export const reportQuery = ({ api, tenantPath }: { api: ApiClient; tenantPath: string }) =>
  queryOptions({
    queryKey: [tenantPath, 'report'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/report`, isReport, signal),
  });
