import type { ReportResponse } from '../../../../domain/contract/report';
import { trendLine } from '../../../../domain/trendLine';

/** The line of the last 90 days, open where there are no figures, with the sentence it shows. */
export function ReportTrend({ trend }: { trend: ReportResponse['trend'] }) {
  const line = trendLine(trend.days);
  return (
    <section>
      <h4>{trend.heading}</h4>
      {line && (
        <div className="report-chart" aria-hidden="true">
          <span className="report-high">{line.high} %</span>
          <span className="report-low">{line.low} %</span>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            <path className="report-grid" d="M0 0H100M0 50H100M0 100H100" />
            <path className="report-line" d={line.path} />
            {line.lone.map(({ x, y }) => (
              <path key={x} className="report-dot" d={`M${x} ${y}h0.01`} />
            ))}
            <path className="report-dot report-end" d={`M${line.end.x} ${line.end.y}h0.01`} />
          </svg>
          <div className="report-days">
            <span>{trend.firstDay}</span>
            <span>{trend.lastDay}</span>
          </div>
        </div>
      )}
      <p className="report-small">{trend.text}</p>
    </section>
  );
}
