import { useMemo } from 'react';
import { sanitise } from '../sanitise';

/** Text that Microsoft supplies as HTML. */
export function MicrosoftText({ html }: { html: string }) {
  const clean = useMemo(() => sanitise(html), [html]);
  return <div className="microsoft-text" dangerouslySetInnerHTML={{ __html: clean }} />;
}
