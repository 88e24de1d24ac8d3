import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { DownloadButton } from '../../../components/downloadButton';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { reportQuery } from '../api/report';
import { ReportPage } from './reportPage';
import './report.css';

/** The report for the leadership as it is printed, with what can be done with it above. */
export function Report({ onClose }: { onClose: () => void }) {
  const { data: report, error, refetch, isFetching } = useQuery(reportQuery(useScorekeeper()));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section className="report-view card" aria-labelledby="report-title">
      <header className="report-tools">
        <h2 id="report-title" tabIndex={-1} ref={heading}>
          Report for the leadership
        </h2>
        <div className="button-row">
          {report && (
            <>
              <button type="button" className="button button-primary" onClick={() => window.print()}>
                Print
              </button>
              <DownloadButton file="report.pdf">Save as PDF</DownloadButton>
            </>
          )}
          <button type="button" className="button" onClick={onClose}>
            Back to the score
          </button>
        </div>
        <p className="quiet">If no window to print in opens, save the PDF and print that.</p>
      </header>
      {report && <ReportPage report={report} />}
      {error && !report && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!report && !error && (
        <p className="quiet report-tools" role="status">
          Loading the report
        </p>
      )}
    </section>
  );
}
