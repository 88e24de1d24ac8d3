import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecisionsResponse, DeliveriesResponse, ResolveDeliveryRequest } from '../../../../domain/contract/log';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';
import { createPressKeys } from '../../../lib/pressKeys';
import { useScorekeeper } from '../../../lib/scorekeeper';

const isDecisions = hasFields<DecisionsResponse>({ verification: 'object', decisions: 'array' });
const isDeliveries = hasFields<DeliveriesResponse>({ deliveries: 'array', notices: 'array' });
const isResolved = hasFields<{ message: string }>({ message: 'string' });

interface Source {
  api: ApiClient;
  tenantPath: string;
}

export const decisionsQuery = ({ api, tenantPath }: Source) =>
  queryOptions({
    queryKey: [tenantPath, 'decisions'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/decisions`, isDecisions, signal),
  });

export const deliveriesQuery = ({ api, tenantPath }: Source) =>
  queryOptions({
    queryKey: [tenantPath, 'deliveries'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/deliveries`, isDeliveries, signal),
    // Something is on its way: look again until its fate is known.
    refetchInterval: ({ state }) =>
      [...(state.data?.deliveries ?? []), ...(state.data?.notices ?? [])].some(isOnItsWay) ? 5_000 : false,
  });

const isOnItsWay = ({ state }: { state: string }) => ['pending', 'sending', 'throttled'].includes(state);

/** What an operator decides about a digest whose post did not go well. */
export function useResolveDelivery() {
  const { api, tenantPath } = useScorekeeper();
  const client = useQueryClient();
  const [keys] = useState(createPressKeys);
  return useMutation({
    mutationFn: (request: ResolveDeliveryRequest) =>
      keys.press(request, (key) => api.post(`${tenantPath}/deliveries/resolve`, request, isResolved, key)),
    // A refusal, too, may mean that somebody else has decided meanwhile.
    onSettled: () => client.invalidateQueries({ queryKey: [tenantPath, 'deliveries'] }),
  });
}
