import { queryOptions } from '@tanstack/react-query';
import type { ActionsResponse } from '../../../../domain/contract/actions';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isActions = hasFields<ActionsResponse>({ total: 'number', actions: 'array' });

/** The whole queue: a few hundred rows, filtered here so that a filter answers at once. */
export const actionsQuery = ({ api, tenantPath }: { api: ApiClient; tenantPath: string }) =>
  queryOptions({
    queryKey: [tenantPath, 'actions'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/actions`, isActions, signal),
  });
