import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SaveViewRequest, ViewsResponse } from '../../../../domain/contract/views';
import { createPressKeys } from '../../../lib/pressKeys';
import { isViews, viewsQuery } from '../../../lib/savedViews';
import { useScorekeeper } from '../../../lib/scorekeeper';

/** Saves a view under a name; each answer is the whole list as it stands now. */
export function useSaveView() {
  const scorekeeper = useScorekeeper();
  const [keys] = useState(createPressKeys);
  const showViews = useShowViews();
  return useMutation({
    mutationFn: (request: SaveViewRequest) =>
      keys.press(request, (key) => scorekeeper.api.post(`${scorekeeper.tenantPath}/views`, request, isViews, key)),
    onSuccess: showViews,
  });
}

export function useRemoveView() {
  const scorekeeper = useScorekeeper();
  const [keys] = useState(createPressKeys);
  const showViews = useShowViews();
  return useMutation({
    mutationFn: (viewId: string) =>
      keys.press({ viewId }, (key) =>
        scorekeeper.api.post(`${scorekeeper.tenantPath}/views/${encodeURIComponent(viewId)}/remove`, {}, isViews, key),
      ),
    onSuccess: showViews,
  });
}

function useShowViews() {
  const scorekeeper = useScorekeeper();
  const client = useQueryClient();
  return (views: ViewsResponse) => client.setQueryData(viewsQuery(scorekeeper).queryKey, views);
}
