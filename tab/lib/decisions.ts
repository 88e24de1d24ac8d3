import type { QueryClient } from '@tanstack/react-query';
import type { ActionRow, ActionsResponse, DecisionRequest, DecisionResponse } from '../../domain/contract/actions';
import type { ApiClient } from './apiClient';
import { hasFields } from './apiClient';

const isDecided = hasFields<DecisionResponse>({ action: 'object', message: 'string' });

/** @param key the same for every attempt at one press, so that a repeat cannot act twice. */
export const sendDecision = (
  { api, tenantPath }: { api: ApiClient; tenantPath: string },
  controlId: string,
  request: DecisionRequest,
  key: string,
): Promise<DecisionResponse> =>
  api.post(`${tenantPath}/actions/${encodeURIComponent(controlId)}/decisions`, request, isDecided, key);

/** The queue shows a decided action as the service answered it, without asking for all of them again. */
export function showDecided(client: QueryClient, tenantPath: string, action: ActionRow): void {
  client.setQueryData<ActionsResponse>(
    [tenantPath, 'actions'],
    (before) =>
      before && {
        ...before,
        actions: before.actions.map((row) => (row.controlId === action.controlId ? action : row)),
      },
  );
}
