import type { ReactNode } from 'react';
import { useTexts } from '../lib/useTexts';

/** One line across the top: what to know before reading the figures below. */
export function Band({ children, onRetry }: { children: ReactNode; onRetry?: () => void }) {
  const { page } = useTexts();
  return (
    <div className="band" role="status">
      <p>{children}</p>
      {onRetry && (
        <button type="button" className="button button-quiet" onClick={onRetry}>
          {page.tryAgain}
        </button>
      )}
    </div>
  );
}
