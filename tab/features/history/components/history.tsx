import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import type { HistoryResponse } from '../../../../domain/contract/history';
import { NoRight } from '../../../components/noRight';
import { PageTop } from '../../../components/pageTop';
import { Problem } from '../../../components/problem';
import { useAddress } from '../../../lib/address';
import { ApiFailure } from '../../../lib/apiClient';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { historyQuery } from '../api/history';
import { chartOf } from '../chart';
import { EARLIEST, readView, startOf, withPeriod, withPicked, writeView } from '../view';
import type { HistoryView } from '../view';
import { Account } from './account';
import { DayTable } from './dayTable';
import { Events } from './events';
import { HistoryLoading } from './historyLoading';
import { PastQueue, showPastQueue } from './pastQueue';
import { Periods } from './periods';
import { ScoreChart } from './scoreChart';
import { Summary } from './summary';
import { TooFewDays } from './tooFewDays';
import './history.css';

interface Props {
  /** The day of the newest figures. */
  asOf: string;
  /** For the names of actions: events have ids alone. */
  rows: ActionRow[];
  onOpen: (controlId: string) => void;
  onClose: () => void;
  /** Leaves for the queue of today. */
  onQueue: () => void;
}

/** How the score went, why it moved between any two days, and what the queue was on a past one. */
export function History({ asOf, rows, onOpen, onClose, onQueue }: Props) {
  const { params, replace } = useAddress();
  const view = useMemo(() => readView(params, asOf), [params, asOf]);
  const show = useCallback(
    (next: HistoryView) => replace(writeView(new URLSearchParams(location.search), next)),
    [replace],
  );
  const scorekeeper = useScorekeeper();
  const { history: texts } = useTexts();
  const { data, error, refetch, isFetching } = useQuery(
    historyQuery(scorekeeper, startOf(view.period, asOf) ?? EARLIEST),
  );
  if (error instanceof ApiFailure && error.details.status === 403)
    return <NoRight name={null} help={error.said?.help ?? null} />;
  return (
    <section className="history card" aria-labelledby="history-title">
      <PageTop id="history-title" title={texts.title} onClose={onClose} />
      <div className="history-body">
        <Periods chosen={view.period} onChoose={(period) => show(withPeriod(view, period, asOf))} />
        {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
        {!data && !error && <HistoryLoading />}
        {data && <Past data={data} view={view} asOf={asOf} rows={rows} onShow={show} onOpen={onOpen} />}
        <PastQueue on={view.on} asOf={asOf} onChoose={(on) => show({ ...view, on })} onQueue={onQueue} />
      </div>
    </section>
  );
}

interface PastProps {
  data: HistoryResponse;
  view: HistoryView;
  asOf: string;
  rows: ActionRow[];
  onShow: (view: HistoryView) => void;
  onOpen: (controlId: string) => void;
}

function Past({ data, view, asOf, rows, onShow, onOpen }: PastProps) {
  const { you } = useTexts().history;
  const chart = useMemo(() => chartOf(data, you), [data, you]);
  const titles = useMemo(() => new Map(rows.map((row) => [row.controlId, row.title])), [rows]);
  if (!chart) return <TooFewDays days={data.days} />;
  const picked = { from: view.from ?? chart.first.date, to: view.to ?? chart.last.date };
  return (
    <>
      <Summary chart={chart} trend={data.trend} beginsLate={view.period !== 'all' && chart.first.date > data.from} />
      <ScoreChart
        key={`${chart.first.date} ${chart.last.date}`}
        chart={chart}
        picked={view.from === null ? null : picked}
        isPicking={view.from !== null && view.to === null}
        titles={titles}
        onPick={(day) => onShow(withPicked(view, day))}
        onQueueOf={(on) => {
          onShow({ ...view, on });
          showPastQueue();
        }}
      />
      <Account
        from={picked.from}
        to={picked.to}
        asOf={asOf}
        isWhole={view.from === null}
        onChange={(from, to) => onShow({ ...view, from, to })}
      />
      <Events events={data.events} titles={titles} onOpen={onOpen} />
      <DayTable chart={chart} titles={titles} />
    </>
  );
}
