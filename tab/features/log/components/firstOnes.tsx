import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/useTexts';

const FIRST = 15;

interface Props<T> {
  rows: T[];
  /** Said where there is none. */
  none: string;
  children: (row: T) => ReactNode;
}

/** A list, newest first, of which the older part comes when asked for. */
export function FirstOnes<T>({ rows, none, children }: Props<T>) {
  const { page } = useTexts();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p className="quiet">{none}</p>;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <ol className="log-lines">{shown.map(children)}</ol>
      {shown.length < rows.length && (
        <button type="button" className="button log-more" onClick={() => setAll(true)}>
          {page.showAll(rows.length)}
        </button>
      )}
    </>
  );
}
