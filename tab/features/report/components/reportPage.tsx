import type { ReportResponse } from '../../../../domain/contract/report';
import { ReportActions } from './reportActions';
import { ReportTrend } from './reportTrend';

/** The same content as the PDF, in the same order; every sentence comes from the service. */
export function ReportPage({ report }: { report: ReportResponse }) {
  const { score, comparisons, moved, decisions } = report;
  return (
    <article className="report" lang={report.language}>
      <header>
        <p className="report-organisation">{report.organisation}</p>
        <h3 className="report-title">{report.title}</h3>
        <p className="report-small">{report.dates}</p>
        {report.freshness.text && <p className="report-stale">{report.freshness.text}</p>}
      </header>
      <div className="report-band">
        <section>
          <h4>{score.heading}</h4>
          <p className={score.percent === null ? 'report-unknown' : 'report-percent'}>{score.percentText}</p>
          {score.percent !== null && <Meter percent={score.percent} />}
          <p className="report-strong">{score.pointsText}</p>
          <p className="report-small">{score.measuredText}</p>
        </section>
        <section>
          <h4>{comparisons.heading}</h4>
          <ul className="report-bars">
            {comparisons.rows.map(({ basis, label, percent, percentText }) => (
              <li key={basis} className={basis === 'you' ? 'report-strong' : 'report-other'}>
                <span>{label}</span>
                <span className="figure">{percentText}</span>
                <Meter percent={percent ?? 0} />
              </li>
            ))}
          </ul>
          {comparisons.missing.map((text) => (
            <p key={text} className="report-small">
              {text}
            </p>
          ))}
        </section>
        <ReportTrend trend={report.trend} />
      </div>
      <section className="report-moved">
        <h4>{moved.heading}</h4>
        <p>{moved.sentences.join(' ')}</p>
      </section>
      <ReportActions actions={report.actions} />
      <section>
        <h4>{decisions.heading}</h4>
        <ul className="report-decisions">
          {decisions.rows.map(({ kind, controlId, text }) => (
            <li key={`${kind} ${controlId}`}>{text}</li>
          ))}
        </ul>
        {decisions.more && <p>{decisions.more}</p>}
        {decisions.none && <p>{decisions.none}</p>}
      </section>
      <p className="report-small">{report.caveat}</p>
    </article>
  );
}

function Meter({ percent }: { percent: number }) {
  return (
    <span className="report-meter" aria-hidden="true">
      <span style={{ width: `${Math.min(100, percent)}%` }} />
    </span>
  );
}
