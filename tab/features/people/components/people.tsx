import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { peopleQuery } from '../api/people';
import { PeopleList } from './peopleList';
import './people.css';

/** Who an action is about, by name where names can be had. */
export function People({ controlId }: { controlId: string }) {
  const scorekeeper = useScorekeeper();
  const { format } = scorekeeper;
  const { data, error, refetch, isFetching } = useQuery(peopleQuery(scorekeeper, controlId));
  return (
    <section className="people" aria-labelledby="people-title">
      <h3 id="people-title">People</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && (
        <div className="skeleton-lines" role="status">
          <span className="sr-only">Loading the people</span>
          <i />
          <i />
        </div>
      )}
      {data && (
        <>
          <p>
            {data.affected === null
              ? 'Microsoft did not count the people.'
              : `Microsoft counts ${format.number(data.affected)}${data.total === null ? '' : ` of ${format.number(data.total)}`} not covered yet${data.asOf ? `, as of ${format.day(data.asOf)}` : ''}.`}
            {data.source && <span className="quiet"> Names from: {data.source.replace(/\.$/, '')}.</span>}
          </p>
          {data.unavailable && (
            <p className="note">
              <strong>Names cannot be shown.</strong> {data.unavailable.message}
            </p>
          )}
          {data.people.length > 0 && <PeopleList controlId={controlId} people={data.people} />}
          {data.people.length === 0 && !data.unavailable && (
            <p className="quiet">Nobody is named: everyone is covered.</p>
          )}
        </>
      )}
    </section>
  );
}
