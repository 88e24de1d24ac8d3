import { useTexts } from '../lib/useTexts';

/** The outline of the real screen. index.html holds the same, so that it is there before any script. */
export function Skeleton() {
  const { page } = useTexts();
  return (
    <main className="page" aria-busy="true">
      <p className="sr-only" role="status">
        {page.loading}
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
