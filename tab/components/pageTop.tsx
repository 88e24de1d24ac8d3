import { useEffect, useRef } from 'react';
import { useTexts } from '../lib/useTexts';

interface Props {
  id: string;
  title: string;
  onClose: () => void;
}

/** The head of a page beside the first one: the focus starts here, and here is the way back. */
export function PageTop({ id, title, onClose }: Props) {
  const { page } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-top">
      <h2 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <button type="button" className="button" onClick={onClose}>
        {page.backToScore}
      </button>
    </header>
  );
}
