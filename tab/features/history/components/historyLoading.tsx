/** The outline of the chart and what stands below it. */
export function HistoryLoading() {
  return (
    <div className="skeleton-lines history-loading" role="status">
      <span className="sr-only">Loading the history</span>
      <i />
      <i className="history-loading-chart" />
      <i />
      <i />
      <i />
    </div>
  );
}
