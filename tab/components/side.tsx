import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/useTexts';

/** Beside the queue. Opened from the top of the page it would start below the fold, so the page moves up to it. */
export function Side({ children }: { children: ReactNode }) {
  const { page } = useTexts();
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    const top = aside.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight / 4) window.scrollBy(0, top - 16);
  }, []);
  return (
    <aside className="side card" ref={aside} aria-label={page.chosenAction}>
      {children}
    </aside>
  );
}
