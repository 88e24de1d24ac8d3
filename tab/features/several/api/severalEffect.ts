import { queryOptions } from '@tanstack/react-query';
import type { SeveralEffect, SeveralEffectRequest } from '../../../../domain/contract/several';
import type { ApiClient } from '../../../lib/apiClient';
import { hasFields } from '../../../lib/apiClient';

const isEffect = hasFields<SeveralEffect>({
  possible: 'array',
  impossible: 'array',
  reported: 'object',
  inScope: 'object',
  text: 'string',
});

/** What a decision on these actions would do together. */
export const severalEffectQuery = (
  { api, tenantPath }: { api: ApiClient; tenantPath: string },
  request: SeveralEffectRequest,
) =>
  queryOptions({
    queryKey: [tenantPath, 'effects', request],
    // Asking twice changes nothing: the key is of no use, and any will do.
    queryFn: () => api.post(`${tenantPath}/effects`, request, isEffect, crypto.randomUUID()),
  });
