import { authentication } from '@microsoft/teams-js';
import type { ActionRow, ActionsResponse } from '../../../domain/contract/actions';
import type { MeResponse } from '../../../domain/contract/me';
import type { OverviewResponse } from '../../../domain/contract/overview';

export interface LoadedQueue {
  rows: ActionRow[];
  percent: number | null;
}

/** The requests of the tab in the order of the tab: who is looking, then the score and the rows at once. */
export async function loadQueue(): Promise<LoadedQueue> {
  const token = await authentication.getAuthToken();
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
    return (await response.json()) as T;
  };

  const me = await get<MeResponse>('/api/me');
  const tenant = `/api/tenants/${me.tenants[0]?.tenantId ?? ''}`;
  const [overview, actions] = await Promise.all([
    get<OverviewResponse>(`${tenant}/overview`),
    get<ActionsResponse>(`${tenant}/actions`),
  ]);
  return { rows: actions.actions, percent: overview.score?.percent ?? null };
}
