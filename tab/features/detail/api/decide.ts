import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecisionRequest } from '../../../../domain/contract/actions';
import { ApiFailure } from '../../../lib/apiClient';
import { sendDecision, showDecided } from '../../../lib/decisions';
import { createPressKeys } from '../../../lib/pressKeys';
import { useScorekeeper } from '../../../lib/scorekeeper';

/** Sends a decision; afterwards queue, detail and overview show what the service says now. */
export function useDecide(controlId: string) {
  const scorekeeper = useScorekeeper();
  const { tenantPath } = scorekeeper;
  const client = useQueryClient();
  const [keys] = useState(createPressKeys);
  return useMutation({
    mutationFn: (request: DecisionRequest) =>
      keys.press(request, (key) => sendDecision(scorekeeper, controlId, request, key)),
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
