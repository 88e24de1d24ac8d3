import { useQuery } from '@tanstack/react-query';
import type { ApiClient } from '../../../lib/apiClient';
import { describeFailure } from '../../../lib/describeFailure';
import { meQuery, tenantOf } from '../../../lib/me';
import { viewsQuery } from '../../../lib/savedViews';
import { useTexts } from '../../../lib/useTexts';
import { startOf } from '../channelTab';
import type { Start } from '../channelTab';

export interface ViewsToChoose {
  starts: Start[];
  /** Where there are none: why, or what to do; null where they speak for themselves. */
  said: string | null;
}

const NONE: Start[] = [];

/** The saved views of whoever sets the tab up. Without them the page still works. */
export function useViewsToChoose(api: ApiClient, tenantId: string | null): ViewsToChoose {
  const { configuration: words, failures, views: viewWords } = useTexts();
  const me = useQuery(meQuery(api));
  const known = tenantOf(me.data, tenantId);
  const views = useQuery({
    ...viewsQuery({ api, tenantPath: `/api/tenants/${known ?? ''}` }),
    enabled: known !== undefined,
    select: (data) => data.views.map((view) => startOf(view, words)),
  });
  const starts = views.data ?? NONE;
  const error = me.error ?? views.error;
  if (starts.length > 0) return { starts, said: null };
  if (error) return { starts, said: words.viewsFailed(describeFailure(error, failures).message) };
  return { starts, said: me.isPending || views.isLoading ? viewWords.loading : words.noViews };
}
