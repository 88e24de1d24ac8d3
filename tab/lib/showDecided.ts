import type { QueryClient } from '@tanstack/react-query';
import type { ActionRow, ActionsResponse } from '../../domain/contract/actions';

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
