import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { DecisionResponse } from '../../../../domain/contract/actions';
import { hasFields } from '../../../lib/apiClient';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { showDecided } from '../../../lib/showDecided';
import { decideEach, startOf } from '../decideEach';
import type { Press, Run } from '../decideEach';

const isDecided = hasFields<DecisionResponse>({ action: 'object', message: 'string' });

/** Sends decisions one by one and shows each as it arrives. `run` is null before the first one. */
export function useRun() {
  const { api, tenantPath } = useScorekeeper();
  const client = useQueryClient();
  const [run, setRun] = useState<Run | null>(null);
  const [isSending, setIsSending] = useState(false);

  const send = useCallback(
    async (from: Run) => {
      setIsSending(true);
      const ended = await decideEach(
        from,
        async ({ controlId, request, key }) => {
          const path = `${tenantPath}/actions/${encodeURIComponent(controlId)}/decisions`;
          const answer = await api.post(path, request, isDecided, key);
          showDecided(client, tenantPath, answer.action);
          return answer;
        },
        setRun,
      );
      setIsSending(false);
      void client.invalidateQueries({ queryKey: [tenantPath] });
      return ended;
    },
    [api, client, tenantPath],
  );

  return {
    run,
    isSending,
    start: (presses: Press[]) => send(startOf(presses)),
    goOn: () => (run === null ? Promise.resolve(null) : send(run)),
    reset: () => setRun(null),
  };
}
