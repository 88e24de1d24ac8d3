import { useEffect, useState } from 'react';
import { useTexts } from '../lib/useTexts';
import { Skeleton } from './skeleton';

/** Answers come within a second; whoever has waited this long wonders whether anything still happens. */
const SLOW_MS = 5000;

/** The outline of the screen while the service is asked, which says so where the answer takes long. */
export function Waiting() {
  const { page } = useTexts();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Skeleton note={isSlow ? page.slow : null} />;
}
