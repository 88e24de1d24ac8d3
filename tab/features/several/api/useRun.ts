import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { sendDecision, showDecided } from '../../../lib/decisions';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { decideEach, startOf } from '../decideEach';
import type { Press, Run } from '../decideEach';

/** Sends decisions one by one and shows each as it arrives. `run` is null before the first one. */
export function useRun() {
  const scorekeeper = useScorekeeper();
  const { tenantPath } = scorekeeper;
  const client = useQueryClient();
  const [run, setRun] = useState<Run | null>(null);
  const [isSending, setIsSending] = useState(false);

  const send = useCallback(
    async (from: Run) => {
      setIsSending(true);
      const ended = await decideEach(
        from,
        async ({ controlId, request, key }) => {
          const answer = await sendDecision(scorekeeper, controlId, request, key);
          showDecided(client, tenantPath, answer.action);
          return answer;
        },
        setRun,
      );
      setIsSending(false);
      void client.invalidateQueries({ queryKey: [tenantPath] });
      return ended;
    },
    [scorekeeper, client, tenantPath],
  );

  return {
    run,
    isSending,
    start: (presses: Press[]) => send(startOf(presses)),
    goOn: () => send(run ?? startOf([])),
    reset: () => setRun(null),
  };
}
