import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/useTexts';

/** A native modal dialog over the page: it keeps the focus inside, Esc closes it, and what is behind does not scroll. */
export function Sheet({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const { page } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page, so that the browser can take it off the top in order.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    document.documentElement.classList.add('has-sheet');
    return () => {
      document.documentElement.classList.remove('has-sheet');
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={page.chosenAction}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
