import type { NoticesResponse, PeopleResponse } from '../../../../domain/contract/people';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

type Person = PeopleResponse['people'][number];

interface Props {
  person: Person;
  result: NoticesResponse['results'][number] | undefined;
  /** null where this person cannot be picked. */
  picked: boolean | null;
  onToggle: () => void;
}

export function PersonRow({ person, result, picked, onToggle }: Props) {
  const { format } = useScorekeeper();
  const { people: texts, words: names } = useTexts();
  const { lastNotice } = person;
  // Once the notice itself can be told of, that says more than "on its way".
  const hasArrived = result?.result === 'queued' && lastNotice?.state === 'sent';
  const words = (
    <span className="person">
      <span>
        <strong>{person.displayName}</strong>
        {person.emergency && <span className="badge">{texts.neverNotified}</span>}
      </span>
      {person.roles.length > 0 && <span className="quiet">{person.roles.join(', ')}</span>}
      <span>{person.causeText}</span>
      {result && !hasArrived ? (
        <span className={result.result === 'queued' ? 'notice-good' : 'notice-other'}>{result.message}</span>
      ) : (
        lastNotice && (
          <span className="quiet">
            {texts.lastNotice(
              names.notices[lastNotice.state],
              format.moment(lastNotice.at),
              lastNotice.by,
              lastNotice.reason || null,
            )}
          </span>
        )
      )}
    </span>
  );
  if (picked === null) return <li className="pick">{words}</li>;
  return (
    <li>
      <label className="pick">
        <input type="checkbox" checked={picked} onChange={onToggle} aria-label={texts.notifyOne(person.displayName)} />
        {words}
      </label>
    </li>
  );
}
