import type { OverviewResponse } from '../../../../domain/contract/overview';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { trendLine } from '../../../../domain/trendLine';

/** The last 90 days, with days that Microsoft did not supply left open, and the same as a table. */
export function Trend({ trend }: { trend: OverviewResponse['trend'] }) {
  const { format } = useScorekeeper();
  const texts = useTexts().overview.trend;
  const line = trendLine(trend);
  if (!line) {
    return (
      <div className="trend">
        <h3>{texts.none.title}</h3>
        <p className="quiet">{texts.none.text}</p>
      </div>
    );
  }
  const { first, last, missingDays } = line;
  const sentence = texts.said(
    format.day(first.date),
    format.percent(first.percent),
    format.day(last.date),
    format.percent(last.percent),
    missingDays,
  );
  return (
    <div className="trend">
      <h3>{texts.title}</h3>
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
        <span>{format.shortDay(first.date)}</span>
        {missingDays > 0 && <span>{texts.missing(missingDays)}</span>}
        <span>{format.shortDay(last.date)}</span>
      </p>
      <details>
        <summary>{texts.table}</summary>
        <div className="trend-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.day}</th>
                <th scope="col">{texts.score}</th>
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
