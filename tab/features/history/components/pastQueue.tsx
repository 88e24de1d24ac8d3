import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionsResponse } from '../../../../domain/contract/actions';
import { Problem } from '../../../components/problem';
import { StateBadge } from '../../../components/stateBadge';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { counted } from '../../../lib/words';
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
  return (
    <section className="past-queue" aria-labelledby="past-queue">
      <h3 id="past-queue" tabIndex={-1}>
        {on ? `The queue as it was on ${format.day(on)}` : 'The queue on a past day'}
      </h3>
      <div className="history-days">
        <DayField label="Day" value={on ?? ''} latest={asOf} onChange={onChoose} />
        {on && (
          <button type="button" className="button" onClick={onQueue}>
            Back to the queue of today
          </button>
        )}
      </div>
      {on ? (
        <OnDay key={on} on={on} />
      ) : (
        <p className="quiet">
          Choose a day to see what was to do then, with the points left and the state of that day.
        </p>
      )}
    </section>
  );
}

function OnDay({ on }: { on: string }) {
  const scorekeeper = useScorekeeper();
  const { data, error, refetch, isFetching } = useQuery(pastQueueQuery(scorekeeper, on));
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />;
  if (!data) {
    return (
      <div className="skeleton-lines" role="status">
        <span className="sr-only">Loading the queue of that day</span>
        <i />
        <i />
        <i />
      </div>
    );
  }
  if (data.asOf === null) {
    return (
      <p className="note" role="status">
        There are no figures as early as that. Choose a later day.
      </p>
    );
  }
  return <Rows on={on} asOf={data.asOf} actions={data.actions} />;
}

function Rows({ on, asOf, actions }: { on: string; asOf: string; actions: ActionsResponse['actions'] }) {
  const { format } = useScorekeeper();
  const [all, setAll] = useState(false);
  const shown = all ? actions : actions.slice(0, FIRST);
  return (
    <>
      <p className="note" role="status">
        This is the past, and only to be read: {counted(actions.length, 'action')} as of {format.day(on)}
        {asOf === on ? '.' : `, with the figures of ${format.day(asOf)}, the last ones before.`}
      </p>
      <table className="past-rows">
        <caption className="sr-only">Actions as of {format.day(on)}, best first</caption>
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Action</th>
            <th scope="col">Points left</th>
            <th scope="col">State that day</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.controlId}>
              <td>{row.rank ?? <span className="quiet">does not rank</span>}</td>
              <th scope="row">{row.title}</th>
              <td>
                {row.pointsLeft === null ? <span className="quiet">not known</span> : format.number(row.pointsLeft)}
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
          Show all {actions.length}
        </button>
      )}
    </>
  );
}
