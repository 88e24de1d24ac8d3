import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { countWords, namesWords } from '../countWords';
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
      <h3 id="people-title">Who is affected</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && (
        <div className="skeleton-lines" role="status">
          <span className="sr-only">Loading who is affected</span>
          <i />
          <i />
        </div>
      )}
      {data && (
        <>
          <p>
            {countWords(data, format)}
            {data.source && !data.unavailable && (
              <span className="quiet">
                {' '}
                Names from {data.source.replace(/\.$/, '')}
                {data.asOf && `, read on ${format.day(data.asOf)}`}.
              </span>
            )}
          </p>
          {data.unavailable ? (
            <p className="note">
              <strong>Names cannot be shown.</strong> {data.unavailable.message}
            </p>
          ) : (
            <NamesNote words={namesWords(data, format)} />
          )}
          {data.people.length > 0 && <PeopleList controlId={controlId} people={data.people} />}
        </>
      )}
    </section>
  );
}

function NamesNote({ words }: { words: string | null }) {
  return words && <p className="quiet">{words}</p>;
}
