import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActionsResponse, DecisionRequest, DecisionResponse } from '../../../../domain/contract/actions';
import { ApiFailure, hasFields } from '../../../lib/apiClient';
import { createPressKeys } from '../../../lib/pressKeys';
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
      client.setQueryData<ActionsResponse>(
        [tenantPath, 'actions'],
        (before) =>
          before && {
            ...before,
            actions: before.actions.map((row) => (row.controlId === action.controlId ? action : row)),
          },
      );
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
