import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { languageOf } from '../domain/language/language';
import { FailureBoundary } from './components/failureBoundary';
import { Problem } from './components/problem';
import { Skeleton } from './components/skeleton';
import { Home } from './home';
import { english } from './language/english/index';
import { createApiClient, isPassing } from './lib/apiClient';
import type { ApiClient } from './lib/apiClient';
import type { TeamsHost } from './lib/teamsHost';
import { TextsContext, useLoadedTexts } from './lib/useTexts';

const Configuration = lazy(async () => ({
  default: (await import('./features/configuration/components/configuration')).Configuration,
}));

/** Shakes hands with Teams, then shows the page that Teams asked for, in the reader's language. */
export function App({ connect }: { connect: () => Promise<TeamsHost> }) {
  const [host, setHost] = useState<TeamsHost | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const texts = useLoadedTexts(host?.context.locale ?? (error && navigator.language));

  useEffect(() => {
    connect().then(
      (connected) => {
        showTheme(connected.context.theme);
        connected.onThemeChange(showTheme);
        setHost(connected);
      },
      (reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))),
    );
  }, [connect]);

  return (
    <TextsContext value={texts ?? english}>
      <Page host={host} error={error} hasTexts={texts !== null} />
    </TextsContext>
  );
}

interface PageProps {
  host: TeamsHost | null;
  error: Error | null;
  /** Nothing is said before the language is there. */
  hasTexts: boolean;
}

function Page({ host, error, hasTexts }: PageProps) {
  const [tools] = useState(createTools);
  if (error && hasTexts) {
    return (
      <main className="page">
        <Problem error={error} onRetry={() => location.reload()} />
      </main>
    );
  }
  if (!host) return <Skeleton />;
  return (
    <FailureBoundary>
      <QueryClientProvider client={tools.queryClient}>
        {isConfigurationPage(host) ? (
          <Suspense fallback={<Skeleton />}>
            {hasTexts ? <ConfigurationPage host={host} api={tools.apiFor(host)} /> : <Skeleton />}
          </Suspense>
        ) : (
          <Home host={host} api={tools.apiFor(host)} hasTexts={hasTexts} />
        )}
      </QueryClientProvider>
    </FailureBoundary>
  );
}

function ConfigurationPage({ host, api }: { host: TeamsHost; api: ApiClient }) {
  useEffect(() => host.notifyReady(), [host]);
  return <Configuration host={host} api={api} />;
}

const isConfigurationPage = (host: TeamsHost) =>
  host.context.frame === 'configure' || location.pathname.replace(/\/$/, '').endsWith('/configure');

function showTheme(theme: string) {
  document.documentElement.dataset.theme = theme;
}

function createTools() {
  const clients = new Map<TeamsHost, ReturnType<typeof createApiClient>>();
  return {
    queryClient: new QueryClient({
      defaultOptions: {
        queries: {
          staleTime: 60_000,
          // Being offline is an answer that the screens show, not a reason to wait in silence.
          networkMode: 'always',
          retry: (count, error) => count < 2 && isPassing(error),
        },
        mutations: { networkMode: 'always' },
      },
    }),
    apiFor(host: TeamsHost) {
      const language = languageOf(host.context.locale);
      const api = clients.get(host) ?? createApiClient({ getToken: () => host.getToken(), language });
      clients.set(host, api);
      return api;
    },
  };
}
