import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NoticesRequest, NoticesResponse } from '../../../../domain/contract/people';
import { hasFields } from '../../../lib/apiClient';
import { createPressKeys } from '../../../lib/pressKeys';
import { useScorekeeper } from '../../../lib/scorekeeper';

const isNotified = hasFields<NoticesResponse>({ results: 'array' });

export function useNotify(controlId: string) {
  const { api, tenantPath } = useScorekeeper();
  const client = useQueryClient();
  const [keys] = useState(createPressKeys);
  const path = `${tenantPath}/actions/${encodeURIComponent(controlId)}`;
  return useMutation({
    mutationFn: (request: NoticesRequest) =>
      keys.press(request, (key) => api.post(`${path}/notices`, request, isNotified, key)),
    onSuccess: () => client.invalidateQueries({ queryKey: [tenantPath, 'action', controlId, 'people'] }),
  });
}
