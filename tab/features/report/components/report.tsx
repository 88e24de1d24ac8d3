import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { DownloadButton } from '../../../components/downloadButton';
import { Problem } from '../../../components/problem';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { reportQuery } from '../api/report';
import { ReportPage } from './reportPage';
import './report.css';

/** The report for the leadership as it is printed, with what can be done with it above. */
export function Report({ onClose }: { onClose: () => void }) {
  const { page, report: texts } = useTexts();
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
          {texts.title}
        </h2>
        <div className="button-row">
          {report && (
            <>
              <button type="button" className="button button-primary" onClick={() => window.print()}>
                {texts.print}
              </button>
              <DownloadButton file="report.pdf">{texts.savePdf}</DownloadButton>
            </>
          )}
          <button type="button" className="button" onClick={onClose}>
            {page.backToScore}
          </button>
        </div>
        <p className="quiet">{texts.noWindow}</p>
      </header>
      {report && <ReportPage report={report} />}
      {error && !report && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!report && !error && (
        <p className="quiet report-tools" role="status">
          {page.loadingReport}
        </p>
      )}
    </section>
  );
}
