import type { OverviewResponse } from '../../../../domain/contract/overview';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { counted } from '../../../lib/words';
import { trendLine } from '../../../../domain/trendLine';

/** The last 90 days, with days that Microsoft did not supply left open, and the same as a table. */
export function Trend({ trend }: { trend: OverviewResponse['trend'] }) {
  const { format } = useScorekeeper();
  const line = trendLine(trend);
  if (!line) {
    return (
      <div className="trend">
        <h3>Trend</h3>
        <p className="quiet">A line appears here once there are figures of two days.</p>
      </div>
    );
  }
  const sentence =
    `From ${format.percent(line.first.percent)} on ${format.day(line.first.date)} ` +
    `to ${format.percent(line.last.percent)} on ${format.day(line.last.date)}` +
    (line.missingDays > 0 ? `; ${counted(line.missingDays, 'day')} without figures.` : '.');
  return (
    <div className="trend">
      <h3>Last 90 days</h3>
      <div className="trend-chart" role="img" aria-label={sentence}>
        <span className="trend-high">{line.high} %</span>
        <span className="trend-low">{line.low} %</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className="trend-grid" d="M0 0H100M0 50H100M0 100H100" />
          <path className="trend-line" d={line.path} />
          {line.lone.map(({ x, y }) => (
            <path key={x} className="trend-lone" d={`M${x} ${y}h0.01`} />
          ))}
          <path className="trend-end" d={`M${line.end.x} ${line.end.y}h0.01`} />
        </svg>
      </div>
      <p className="trend-dates quiet" aria-hidden="true">
        <span>{format.shortDay(line.first.date)}</span>
        {line.missingDays > 0 && <span>{counted(line.missingDays, 'day')} without figures</span>}
        <span>{format.shortDay(line.last.date)}</span>
      </p>
      <details>
        <summary>As a table</summary>
        <div className="trend-table">
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Score</th>
              </tr>
            </thead>
            <tbody>
              {[...trend].reverse().map((day) => (
                <tr key={day.date}>
                  <td>{format.day(day.date)}</td>
                  <td>{format.percent(day.percent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
