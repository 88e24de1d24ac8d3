import type { ActionDetail } from '../../../../domain/contract/actions';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { DECISION_WORDS } from '../../../lib/words';

/** How the control scored over time, and who decided what. Newest first. */
export function History({ detail }: { detail: ActionDetail }) {
  const { format } = useScorekeeper();
  const periods = [...detail.history].sort((one, other) => other.from.localeCompare(one.from));
  const decisions = [...detail.decisions].sort((one, other) => other.sequence - one.sequence);
  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title">History</h3>
      {decisions.length > 0 && (
        <ol className="log">
          {decisions.map((line) => (
            <li key={line.sequence}>
              <strong>{DECISION_WORDS[line.kind].past}</strong> by {line.by}, {format.moment(line.at)}
              {line.reason && <>: &ldquo;{line.reason}&rdquo;</>}
              <span className="quiet">
                {line.owner && ` Owner ${line.owner}.`}
                {line.dueOn && ` Due ${format.day(line.dueOn)}.`}
                {line.reviewOn && ` Review ${format.day(line.reviewOn)}.`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {periods.length > 0 ? (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Points</th>
              <th scope="col">Covered</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.from}>
                <td>{format.day(period.from)}</td>
                <td>{period.score === null ? 'not supplied' : format.number(period.score)}</td>
                <td>
                  {period.count === null || period.total === null
                    ? 'not counted'
                    : `${format.number(period.count)} of ${format.number(period.total)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="quiet">Microsoft has not measured this action here.</p>
      )}
    </section>
  );
}
