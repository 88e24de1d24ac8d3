import type { NoticesResponse, PeopleResponse } from '../../../../domain/contract/people';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { NOTICE_STATES } from '../../../lib/words';

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
  // Once the notice itself can be told of, that says more than "on its way".
  const hasArrived = result?.result === 'queued' && person.lastNotice?.state === 'sent';
  const words = (
    <span className="person">
      <span>
        <strong>{person.displayName}</strong>
        {person.emergency && <span className="badge">Emergency account, never notified</span>}
      </span>
      {person.roles.length > 0 && <span className="quiet">{person.roles.join(', ')}</span>}
      <span>{person.causeText}</span>
      {result && !hasArrived ? (
        <span className={result.result === 'queued' ? 'notice-good' : 'notice-other'}>{result.message}</span>
      ) : (
        person.lastNotice && (
          <span className="quiet">
            {NOTICE_STATES[person.lastNotice.state]}, {format.moment(person.lastNotice.at)}, by {person.lastNotice.by}
            {person.lastNotice.reason && `: ${person.lastNotice.reason}`}
          </span>
        )
      )}
    </span>
  );
  if (picked === null) return <li className="pick">{words}</li>;
  return (
    <li>
      <label className="pick">
        <input type="checkbox" checked={picked} onChange={onToggle} aria-label={`Notify ${person.displayName}`} />
        {words}
      </label>
    </li>
  );
}
