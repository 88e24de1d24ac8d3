import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionsResponse } from '../../../../domain/contract/actions';
import { Problem } from '../../../components/problem';
import { StateBadge } from '../../../components/stateBadge';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { pastQueueQuery } from '../api/history';
import { DayField } from './dayField';

const FIRST = 15;

interface Props {
  on: string | null;
  asOf: string;
  onChoose: (day: string) => void;
  onQueue: () => void;
}

/** Brings the past queue in sight, from wherever its day was chosen. */
export function showPastQueue() {
  const heading = document.getElementById('past-queue');
  heading?.focus();
  heading?.scrollIntoView();
}

/** The queue as it was at the end of a past day, to be read alone. */
export function PastQueue({ on, asOf, onChoose, onQueue }: Props) {
  const { format } = useScorekeeper();
  const { day, pastQueue: texts } = useTexts().history;
  return (
    <section className="past-queue" aria-labelledby="past-queue">
      <h3 id="past-queue" tabIndex={-1}>
        {on ? texts.titleOn(format.day(on)) : texts.title}
      </h3>
      <div className="history-days">
        <DayField label={day} value={on ?? ''} latest={asOf} onChange={onChoose} />
        {on && (
          <button type="button" className="button" onClick={onQueue}>
            {texts.back}
          </button>
        )}
      </div>
      {on ? <OnDay key={on} on={on} /> : <p className="quiet">{texts.hint}</p>}
    </section>
  );
}

function OnDay({ on }: { on: string }) {
  const scorekeeper = useScorekeeper();
  const { pastQueue: texts } = useTexts().history;
  const { data, error, refetch, isFetching } = useQuery(pastQueueQuery(scorekeeper, on));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />;
  if (!data) {
    return (
      <div className="skeleton-lines" role="status">
        <span className="sr-only">{texts.loading}</span>
        <i />
        <i />
        <i />
      </div>
    );
  }
  if (data.asOf === null) {
    return (
      <p className="note" role="status">
        {texts.tooEarly}
      </p>
    );
  }
  return <Rows on={on} asOf={data.asOf} actions={data.actions} />;
}

function Rows({ on, asOf, actions }: { on: string; asOf: string; actions: ActionsResponse['actions'] }) {
  const { format } = useScorekeeper();
  const { page, history } = useTexts();
  const texts = history.pastQueue;
  const [all, setAll] = useState(false);
  const shown = all ? actions : actions.slice(0, FIRST);
  return (
    <>
      <p className="note" role="status">
        {texts.isPast(actions.length, format.day(on), asOf === on ? null : format.day(asOf))}
      </p>
      <table className="past-rows">
        <caption className="sr-only">{texts.caption(format.day(on))}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.rank}</th>
            <th scope="col">{texts.action}</th>
            <th scope="col">{texts.pointsLeft}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.controlId}>
              <td>{row.rank ?? <span className="quiet">{texts.doesNotRank}</span>}</td>
              <th scope="row">{row.title}</th>
              <td>
                {row.pointsLeft === null ? (
                  <span className="quiet">{texts.notKnown}</span>
                ) : (
                  format.number(row.pointsLeft)
                )}
              </td>
              <td>
                <StateBadge row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < actions.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {page.showAll(actions.length)}
        </button>
      )}
    </>
  );
}
