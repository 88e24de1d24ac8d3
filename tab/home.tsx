import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { NoRight } from './components/noRight';
import { Problem } from './components/problem';
import { Skeleton } from './components/skeleton';
import { Waiting } from './components/waiting';
import { overviewQuery } from './features/overview/api/overview';
import { actionsQuery } from './features/queue/api/actions';
import { Workspace } from './workspace';
import { ApiFailure } from './lib/apiClient';
import type { ApiClient } from './lib/apiClient';
import { createFormat } from './lib/format';
import { meQuery, tenantOf } from './lib/me';
import { ScorekeeperContext } from './lib/scorekeeper';
import type { TeamsHost } from './lib/teamsHost';
import { useTexts } from './lib/useTexts';

interface Props {
  host: TeamsHost;
  api: ApiClient;
  /** Until the language is there nothing is said; who is looking is asked meanwhile. */
  hasTexts: boolean;
}

/** Who is looking, and what they may see. */
export function Home({ host, api, hasTexts }: Props) {
  const { figures } = useTexts();
  const { data: me, error, refetch, isFetching } = useQuery(meQuery(api));
  useLikelyFigures(api, host.context.tenantId);
  const [now] = useState(() => new Date());
  const format = useMemo(() => createFormat(host.context.locale, now, figures), [host, now, figures]);
  const refusal = error instanceof ApiFailure && error.details.status === 403 ? error : null;
  const tenantId = tenantOf(me, host.context.tenantId);
  const settled = hasTexts && (Boolean(me) || Boolean(error));
  const isRefused = refusal !== null || me?.role === 'none' || (me && !tenantId);

  useEffect(() => {
    if (settled) host.notifyReady();
  }, [host, settled]);

  const scorekeeper = useMemo(
    () => (me && tenantId ? { api, host, format, role: me.role, tenantPath: tenantPathOf(tenantId) } : null),
    [me, tenantId, api, host, format],
  );

  if (!hasTexts) return <Skeleton />;
  if (isRefused) {
    return (
      <main className="page">
        <NoRight name={me?.user.name ?? null} help={refusal?.said?.help ?? null} />
      </main>
    );
  }
  if (error && !me) {
    return (
      <main className="page">
        <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      </main>
    );
  }
  if (!scorekeeper) return <Waiting />;
  return (
    <ScorekeeperContext value={scorekeeper}>
      <Workspace />
    </ScorekeeperContext>
  );
}

/**
 * The figures of the tenant whose Teams this is are nearly always the ones to show, so they are asked for beside the question who is
 * looking. The service decides who gets them.
 */
function useLikelyFigures(api: ApiClient, tenantId: string | null) {
  const queries = useQueryClient();
  useEffect(() => {
    if (tenantId === null) return;
    const wanted = { api, tenantPath: tenantPathOf(tenantId) };
    queries.query(overviewQuery(wanted)).catch(() => undefined);
    queries.query(actionsQuery(wanted)).catch(() => undefined);
  }, [queries, api, tenantId]);
}

const tenantPathOf = (tenantId: string) => `/api/tenants/${tenantId}`;
