import type { ReactNode } from 'react';

/** One line across the top: what to know before reading the figures below. */
export function Band({ children, onRetry }: { children: ReactNode; onRetry?: () => void }) {
  return (
    <div className="band" role="status">
      <p>{children}</p>
      {onRetry && (
        <button type="button" className="button button-quiet" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
