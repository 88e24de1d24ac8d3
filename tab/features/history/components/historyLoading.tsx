import { useTexts } from '../../../lib/useTexts';

/** The outline of the chart and what stands below it. */
export function HistoryLoading() {
  const { page } = useTexts();
  return (
    <div className="skeleton-lines history-loading" role="status">
      <span className="sr-only">{page.loadingHistory}</span>
      <i />
      <i className="history-loading-chart" />
      <i />
      <i />
      <i />
    </div>
  );
}
