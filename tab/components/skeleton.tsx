import { useTexts } from '../lib/useTexts';

/**
 * The outline of the real screen. index.html holds the same, so that it is there before any script.
 * @param props.note stands above the outline, where there is more to say than that the page is loading
 */
export function Skeleton({ note = null }: { note?: string | null }) {
  const { page } = useTexts();
  return (
    <main className="page" aria-busy="true">
      <p className={note === null ? 'sr-only' : 'quiet'} role="status">
        {note ?? page.loading}
      </p>
      <div className="card skeleton-overview">
        <div className="skeleton-score">
          <i className="skeleton-ring" />
          <div>
            <i />
            <i />
          </div>
        </div>
        <div>
          <i />
          <i />
          <i />
        </div>
        <div className="skeleton-trend">
          <i />
        </div>
      </div>
      <div className="card skeleton-queue">
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}
