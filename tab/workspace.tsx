import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ActionRow } from '../domain/contract/actions';
import type { OverviewResponse } from '../domain/contract/overview';
import { Band } from './components/band';
import { NoRight } from './components/noRight';
import { Problem } from './components/problem';
import { Sheet } from './components/sheet';
import { Side } from './components/side';
import { Waiting } from './components/waiting';
import { actionsQuery } from './features/queue/api/actions';
import { overviewQuery } from './features/overview/api/overview';
import { NoScoreYet } from './features/overview/components/noScoreYet';
import { Overview } from './features/overview/components/overview';
import { useOpenPlace } from './lib/address';
import type { PageName } from './lib/address';
import { ApiFailure } from './lib/apiClient';
import type { Drafts } from './lib/decisionDraft';
import { describeFailure } from './lib/describeFailure';
import { QueueWithPlan } from './queueWithPlan';
import { useScorekeeper } from './lib/scorekeeper';
import { useMediaQuery } from './lib/useMediaQuery';
import { useTexts } from './lib/useTexts';

const loadDetail = () => import('./detailWithPeople');
const Log = lazy(async () => ({ default: (await import('./features/log/components/log')).Log }));
const Channels = lazy(async () => ({ default: (await import('./features/channels/components/channels')).Channels }));
const Report = lazy(async () => ({ default: (await import('./features/report/components/report')).Report }));
const History = lazy(async () => ({
  default: (await import('./features/history/components/history')).History,
}));
const DetailWithPeople = lazy(async () => ({ default: (await loadDetail()).DetailWithPeople }));

/** Score on top, queue below, the chosen action beside the queue, or over it where there is no room. */
export function Workspace() {
  const scorekeeper = useScorekeeper();
  const { format } = scorekeeper;
  const { page: texts, failures } = useTexts();
  const overview = useQuery(overviewQuery(scorekeeper));
  const actions = useQuery(actionsQuery(scorekeeper));
  const { page, openId, openAction, closeAction, openPage, closePage } = useOpenPlace();
  const isWide = useMediaQuery('(min-width: 1000px)');
  const [drafts] = useState<Drafts>(() => new Map());

  useDeepLink({ openAction, openPage }, actions.data !== undefined);
  useFocusReturn(openId, actions.data?.actions);
  const returnTo = usePageFocusReturn(page);
  useTeamsBack(openId === null ? (page ? closePage : null) : closeAction);
  useEffect(() => {
    // The detail is wanted next: have it ready, without being in the way of the first view.
    const timer = setTimeout(() => void loadDetail(), 1500);
    return () => clearTimeout(timer);
  }, []);

  const error = overview.error ?? (overview.data?.score === null ? null : actions.error);
  const retry = () => void Promise.all([overview.refetch(), actions.refetch()]);
  if (error instanceof ApiFailure && error.details.status === 403) {
    return (
      <main className="page">
        <NoRight name={null} help={error.said?.help ?? null} />
      </main>
    );
  }
  if (error && !overview.data && !actions.data) {
    return (
      <main className="page">
        <Problem error={error} onRetry={retry} isRetrying={overview.isFetching || actions.isFetching} />
      </main>
    );
  }
  if (overview.isPending && actions.isPending) return <Waiting />;

  const { score = null, asOf = null } = overview.data ?? {};
  const rows = actions.data?.actions;
  const isEarly = overview.data !== undefined && score === null;
  // Without a score there is no history either, and the same to say.
  const showsScore = page === null || (page === 'history' && isEarly);
  const detail = openId && (
    <Suspense fallback={<Loading text={texts.loadingAction} />}>
      <DetailWithPeople
        controlId={openId}
        row={rows?.find((row) => row.controlId === openId) ?? null}
        now={score && { ...score, reported: score }}
        drafts={drafts}
        onClose={closeAction}
      />
    </Suspense>
  );

  return (
    <main className="page">
      <h1 className="sr-only">Scorekeeper{overview.data?.displayName ? `, ${overview.data.displayName}` : ''}</h1>
      {error && asOf && (
        <Band onRetry={retry}>
          {describeFailure(error, failures).message} {texts.lastFigures(format.day(asOf))}
        </Band>
      )}
      {!error && overview.data && <Staleness overview={overview.data} />}
      {overview.data &&
        showsScore &&
        (score && asOf ? (
          <Overview
            overview={overview.data}
            score={score}
            asOf={asOf}
            onOpenPage={openPage}
            onOpenAction={openAction}
          />
        ) : (
          <NoScoreYet problem={overview.data.freshness.problem} />
        ))}
      {overview.error && !overview.data && <Problem error={overview.error} onRetry={retry} compact />}
      <div className={openId && isWide ? 'columns columns-open' : 'columns'}>
        {page === 'log' && (
          <Suspense fallback={<Loading text={texts.loadingLog} />}>
            <Log rows={rows ?? []} onOpen={openAction} onClose={closePage} />
          </Suspense>
        )}
        {page === 'digest' && (
          <Suspense fallback={<Loading text={texts.loadingDigest} />}>
            <Channels onClose={closePage} />
          </Suspense>
        )}
        {page === 'report' && (
          <Suspense fallback={<Loading text={texts.loadingReport} />}>
            <Report onClose={closePage} />
          </Suspense>
        )}
        {page === 'history' && asOf && (
          <Suspense fallback={<Loading text={texts.loadingHistory} />}>
            <History
              asOf={asOf}
              rows={rows ?? []}
              onOpen={openAction}
              onClose={closePage}
              onQueue={() => {
                returnTo('queue-title');
                closePage();
              }}
            />
          </Suspense>
        )}
        {rows && rows.length > 0 && page === null && (
          <QueueWithPlan
            rows={rows}
            score={score}
            saved={overview.data?.plan ?? null}
            openId={openId}
            onOpen={openAction}
          />
        )}
        {actions.error && !rows && !isEarly && page === null && (
          <Problem error={actions.error} onRetry={retry} compact />
        )}
        {isWide && detail && <Side>{detail}</Side>}
      </div>
      {!isWide && detail && <Sheet onClose={closeAction}>{detail}</Sheet>}
    </main>
  );
}

/** Says when the figures are older than they should be. */
function Staleness({ overview }: { overview: OverviewResponse }) {
  const { format } = useScorekeeper();
  const { page } = useTexts();
  const { stale, problem } = overview.freshness;
  if (!overview.asOf || (!stale && !problem)) return null;
  return (
    <Band>
      {stale && `${page.nothingNewer(format.day(overview.asOf))} `}
      {problem}
    </Band>
  );
}

function Loading({ text }: { text: string }) {
  return (
    <p className="quiet detail" role="status">
      {text}
    </p>
  );
}

interface Open {
  openAction: (controlId: string) => void;
  openPage: (name: PageName, more?: Record<string, string>) => void;
}

/**
 * A link from a card, an answer or a notice names a place: 'action/AdminMFAV2', 'queue', 'log', 'report', 'digest', 'history', or two days of it
 * as 'history/2026-11-15/2026-11-22'. It is followed once.
 */
function useDeepLink({ openAction, openPage }: Open, isQueueThere: boolean) {
  const { subPageId } = useScorekeeper().host.context;
  useEffect(() => {
    const [, controlId] = /^action\/(.+)$/.exec(subPageId ?? '') ?? [];
    if (controlId) openAction(decoded(controlId));
    if (subPageId === 'log' || subPageId === 'report' || subPageId === 'digest') openPage(subPageId);
    const [isHistory, from, to] = /^history(?:\/([\d-]+)\/([\d-]+))?$/.exec(subPageId ?? '') ?? [];
    if (isHistory) openPage('history', from && to ? { from, to } : {});
  }, [subPageId, openAction, openPage]);
  useEffect(() => {
    if (subPageId === 'queue' && isQueueThere) document.getElementById('queue-title')?.scrollIntoView();
  }, [subPageId, isQueueThere]);
}

/** Links encode ids; one typed by hand may hold a bare '%', and is then taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * However an action was closed (its button, Esc, Back), the focus returns to its row; where a decision has only just brought the row back,
 * as soon as it stands in the queue, unless the person has gone elsewhere meanwhile.
 */
function useFocusReturn(openId: string | null, rows: ActionRow[] | undefined) {
  const before = useRef(openId);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const isJustClosed = openId === null && before.current !== null;
    if (openId !== before.current) wanted.current = openId === null ? before.current : null;
    before.current = openId;
    if (wanted.current === null) return;
    const shown = document.querySelectorAll<HTMLElement>('[data-control]');
    const row = [...shown].find(({ dataset }) => dataset.control === wanted.current);
    const isElsewhere = !isJustClosed && document.activeElement !== document.body;
    if (row && !isElsewhere) row.focus({ preventScroll: true });
    if (row || isElsewhere) wanted.current = null;
  }, [openId, rows]);
}

/** Back from a page, the focus is on the link that led there, or on what leaving it was for. */
function usePageFocusReturn(page: PageName | null): (id: string) => void {
  const before = useRef(page);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const closed = before.current;
    before.current = page;
    if (closed === null || page !== null) return;
    const target = document.getElementById(wanted.current ?? `open-${closed}`);
    target?.focus();
    if (wanted.current !== null) target?.scrollIntoView();
    wanted.current = null;
  }, [page]);
  return (id) => {
    wanted.current = id;
  };
}

/** The back button of Teams on a phone closes what is open before it leaves the tab. */
function useTeamsBack(close: (() => void) | null) {
  const { host } = useScorekeeper();
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    host.onBackButton(() => {
      if (!latest.current) return false;
      latest.current();
      return true;
    });
  }, [host]);
}
