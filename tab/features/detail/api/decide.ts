import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecisionRequest, DecisionResponse } from '../../../../domain/contract/actions';
import { ApiFailure, hasFields } from '../../../lib/apiClient';
import { createPressKeys } from '../../../lib/pressKeys';
import { showDecided } from '../../../lib/showDecided';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useState } from 'react';

const isDecided = hasFields<DecisionResponse>({ action: 'object', message: 'string' });

/** Sends a decision; afterwards queue, detail and overview show what the service says now. */
export function useDecide(controlId: string) {
  const { api, tenantPath } = useScorekeeper();
  const client = useQueryClient();
  const [keys] = useState(createPressKeys);
  return useMutation({
    mutationFn: (request: DecisionRequest) =>
      keys.press(request, (key) =>
        api.post(`${tenantPath}/actions/${encodeURIComponent(controlId)}/decisions`, request, isDecided, key),
      ),
    onSuccess: ({ action }) => {
      showDecided(client, tenantPath, action);
      void client.invalidateQueries({ queryKey: [tenantPath] });
    },
    onError: (error) => {
      // Somebody else was first: show what stands now, beside the text that was typed.
      if (error instanceof ApiFailure && error.details.status === 409) {
        void client.invalidateQueries({ queryKey: [tenantPath] });
      }
    },
  });
}
