import { useQuery } from '@tanstack/react-query';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { countWords, namesWords } from '../countWords';
import { peopleQuery } from '../api/people';
import { PeopleList } from './peopleList';
import './people.css';

/** Who an action is about, by name where names can be had. */
export function People({ controlId }: { controlId: string }) {
  const scorekeeper = useScorekeeper();
  const { format } = scorekeeper;
  const { people: texts } = useTexts();
  const { data, error, refetch, isFetching } = useQuery(peopleQuery(scorekeeper, controlId));
  return (
    <section className="people" aria-labelledby="people-title">
      <h3 id="people-title">{texts.title}</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && (
        <div className="skeleton-lines" role="status">
          <span className="sr-only">{texts.loading}</span>
          <i />
          <i />
        </div>
      )}
      {data && (
        <>
          <p>
            {countWords(data, format, texts)}
            {data.source && !data.unavailable && (
              <span className="quiet">
                {' '}
                {texts.source(data.source.replace(/\.$/, ''), data.asOf && format.day(data.asOf))}
              </span>
            )}
          </p>
          {data.unavailable ? (
            <p className="note">
              <strong>{texts.noNames}</strong> {data.unavailable.message}
            </p>
          ) : (
            <NamesNote words={namesWords(data, format, texts)} />
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
