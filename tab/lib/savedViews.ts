import { queryOptions } from '@tanstack/react-query';
import type { ViewsResponse } from '../../domain/contract/views';
import type { ApiClient } from './apiClient';
import { hasFields } from './apiClient';

export const isViews = hasFields<ViewsResponse>({ views: 'array' });

/** One's own views and those that others share. */
export const viewsQuery = ({ api, tenantPath }: { api: ApiClient; tenantPath: string }) =>
  queryOptions({
    queryKey: [tenantPath, 'views'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/views`, isViews, signal),
  });
