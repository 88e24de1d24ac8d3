import type { ActionDetail } from '../../../../domain/contract/actions';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

/** How the control scored over time, and who decided what. Newest first. */
export function History({ detail: action }: { detail: ActionDetail }) {
  const { format } = useScorekeeper();
  const { detail, words } = useTexts();
  const texts = detail.history;
  const periods = [...action.history].sort((one, other) => other.from.localeCompare(one.from));
  const decisions = [...action.decisions].sort((one, other) => other.sequence - one.sequence);
  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title">{texts.title}</h3>
      {decisions.length > 0 && (
        <ol className="log">
          {decisions.map((line) => (
            <li key={line.sequence}>
              <strong>{words.decided[line.kind]}</strong> {texts.by(line.by, format.moment(line.at))}
              {line.reason && <>: &ldquo;{line.reason}&rdquo;</>}
              <span className="quiet">
                {line.owner && ` ${texts.owner(line.owner)}`}
                {line.dueOn && ` ${texts.due(format.day(line.dueOn))}`}
                {line.reviewOn && ` ${texts.review(format.day(line.reviewOn))}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {periods.length > 0 ? (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.points}</th>
              <th scope="col">{texts.covered}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.from}>
                <td>{format.day(period.from)}</td>
                <td>{period.score === null ? texts.notSupplied : format.number(period.score)}</td>
                <td>
                  {period.count === null || period.total === null
                    ? texts.notCounted
                    : texts.of(format.number(period.count), format.number(period.total))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="quiet">{texts.never}</p>
      )}
    </section>
  );
}
