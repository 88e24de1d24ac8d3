import { queryOptions } from '@tanstack/react-query';
import type { PeopleResponse } from '../../../../domain/contract/people';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isPeople = hasFields<PeopleResponse>({ named: 'number', people: 'array' });

export const peopleQuery = ({ api, tenantPath }: { api: ApiClient; tenantPath: string }, controlId: string) =>
  queryOptions({
    queryKey: [tenantPath, 'action', controlId, 'people'],
    queryFn: ({ signal }) => api.get(`${tenantPath}/actions/${encodeURIComponent(controlId)}/people`, isPeople, signal),
    // A notice on its way: look again until it has arrived or been refused.
    refetchInterval: ({ state }) => (state.data?.people.some((person) => isOnItsWay(person)) ? 5_000 : false),
  });

const ON_ITS_WAY: (string | undefined)[] = ['pending', 'sending', 'throttled'];

const isOnItsWay = (person: PeopleResponse['people'][number]) => ON_ITS_WAY.includes(person.lastNotice?.state);
