import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanProgress, PlanQuery } from '../../../../domain/contract/plan';
import { hasFields } from '../../../lib/apiClient';
import { createPressKeys } from '../../../lib/pressKeys';
import { useScorekeeper } from '../../../lib/scorekeeper';

const isProgress = hasFields<PlanProgress>({ text: 'string', actions: 'number' });

/** Keeps a plan as the yardstick; the overview then shows how far it has come. */
export function useSavePlan() {
  const { api, tenantPath } = useScorekeeper();
  const client = useQueryClient();
  const [keys] = useState(createPressKeys);
  return useMutation({
    mutationFn: (query: PlanQuery) =>
      keys.press(query, (key) => api.post(`${tenantPath}/plan`, query, isProgress, key)),
    onSuccess: () => client.invalidateQueries({ queryKey: [tenantPath, 'overview'] }),
  });
}
