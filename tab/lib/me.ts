import { queryOptions } from '@tanstack/react-query';
import type { MeResponse } from '../../domain/contract/me';
import type { ApiClient } from './apiClient';
import { hasFields } from './apiClient';

const isMe = hasFields<MeResponse>({ user: 'object', role: 'string', tenants: 'array' });

/** Who is looking, in which role, and whose figures there are. */
export const meQuery = (api: ApiClient) =>
  queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => api.get('/api/me', isMe, signal) });

/** The tenant whose Teams this is, where the person may see it, else the first one; undefined where there is none. */
export const tenantOf = (me: MeResponse | undefined, tenantId: string | null): string | undefined =>
  (me?.tenants.find((each) => each.tenantId === tenantId) ?? me?.tenants[0])?.tenantId;
