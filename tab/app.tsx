import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react';
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

/**
 * The page that Teams asked for, in the reader's language.
 * @param props.host the Teams around it, or why there is none
 */
export function App({ host }: { host: TeamsHost | Error }) {
  const locale = host instanceof Error ? navigator.language : host.context.locale;
  const texts = useLoadedTexts(locale);
  return (
    <TextsContext value={texts ?? english}>
      {host instanceof Error ? (
        <NoHost error={host} hasTexts={texts !== null} />
      ) : (
        <Page host={host} hasTexts={texts !== null} />
      )}
    </TextsContext>
  );
}

/** Nothing is said before the language is there. */
function NoHost({ error, hasTexts }: { error: Error; hasTexts: boolean }) {
  if (!hasTexts) return <Skeleton />;
  return (
    <main className="page">
      <Problem error={error} onRetry={() => location.reload()} />
    </main>
  );
}

function Page({ host, hasTexts }: { host: TeamsHost; hasTexts: boolean }) {
  const [queryClient] = useState(createQueryClient);
  const [api] = useState(() =>
    createApiClient({ getToken: () => host.getToken(), language: languageOf(host.context.locale) }),
  );
  useLayoutEffect(() => {
    showTheme(host.context.theme);
    host.onThemeChange(showTheme);
  }, [host]);

  return (
    <FailureBoundary>
      <QueryClientProvider client={queryClient}>
        {isConfigurationPage(host) ? (
          <Suspense fallback={<Skeleton />}>
            {hasTexts ? <ConfigurationPage host={host} api={api} /> : <Skeleton />}
          </Suspense>
        ) : (
          <Home host={host} api={api} hasTexts={hasTexts} />
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

function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        // Being offline is an answer that the screens show, not a reason to wait in silence.
        networkMode: 'always',
        retry: (count, error) => count < 2 && isPassing(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
