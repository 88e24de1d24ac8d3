import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ActionsResponse } from '../../../../domain/contract/actions';
import type { ChangeAccount } from '../../../../domain/contract/changes';
import type { HistoryResponse } from '../../../../domain/contract/history';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isHistory = hasFields<HistoryResponse>({ days: 'array', bases: 'array', events: 'array' });
const isAccount = hasFields<ChangeAccount>({ from: 'string', to: 'string', percent: 'number', parts: 'array' });
const isActions = hasFields<ActionsResponse>({ total: 'number', actions: 'array' });

interface Source {
  api: ApiClient;
  tenantPath: string;
}

/** From a day up to now. */
export const historyQuery = ({ api, tenantPath }: Source, from: string) =>
  queryOptions({
    queryKey: [tenantPath, 'history', from],
    queryFn: ({ signal }) => api.get(`${tenantPath}/history?from=${from}`, isHistory, signal),
  });

/** Why the score moved between two days. The account before stays in sight until the next one is there. */
export const accountQuery = ({ api, tenantPath }: Source, from: string, to: string) =>
  queryOptions({
    queryKey: [tenantPath, 'changes', from, to],
    queryFn: ({ signal }) => api.get(`${tenantPath}/changes?from=${from}&to=${to}`, isAccount, signal),
    placeholderData: keepPreviousData,
  });

/** The queue as it stood at the end of a past day. */
export const pastQueueQuery = ({ api, tenantPath }: Source, on: string) =>
  queryOptions({
    queryKey: [tenantPath, 'actions', on],
    queryFn: ({ signal }) => api.get(`${tenantPath}/actions?on=${on}`, isActions, signal),
  });
