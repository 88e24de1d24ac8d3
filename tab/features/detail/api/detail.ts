import { queryOptions } from '@tanstack/react-query';
import type { ActionDetail } from '../../../../domain/contract/actions';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isDetail = hasFields<ActionDetail>({
  action: 'object',
  threats: 'array',
  history: 'array',
  decisions: 'array',
  effects: 'array',
});

export const detailQuery = ({ api, tenantPath }: { api: ApiClient; tenantPath: string }, controlId: string) =>
  queryOptions({
    queryKey: [tenantPath, 'action', controlId],
    queryFn: ({ signal }) => api.get(`${tenantPath}/actions/${encodeURIComponent(controlId)}`, isDetail, signal),
    // While Microsoft has not taken a decision yet, look again now and then.
    refetchInterval: ({ state }) => (state.data?.action.decision?.write?.status === 'pending' ? 10_000 : false),
  });
