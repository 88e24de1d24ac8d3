import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../../lib/useTexts';

const SavedViews = lazy(async () => ({ default: (await import('./savedViews')).SavedViews }));

/** Closed until somebody wants it: only then the views are asked for. */
export function ViewsMenu() {
  const words = useTexts().views;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="views-menu" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && (
        <Suspense fallback={<p className="quiet">{words.loading}</p>}>
          <SavedViews />
        </Suspense>
      )}
    </details>
  );
}
