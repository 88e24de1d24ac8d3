import type { OverviewResponse } from '../../../../domain/contract/overview';
import { useTexts } from '../../../lib/useTexts';

interface Props {
  due: OverviewResponse['due'];
  onOpen: (controlId: string) => void;
}

/** The longest overdue first; more than these would push the queue out of sight. */
const SHOWN = 3;

/** Reviews that are due and work past its date: each opens its action. */
export function NeedsYou({ due, onOpen }: Props) {
  const texts = useTexts().overview;
  if (due.length === 0) return null;
  const rest = due.slice(SHOWN);
  const line = (each: Props['due'][number]) => (
    <li key={each.controlId}>
      <button type="button" className="link-button" onClick={() => onOpen(each.controlId)}>
        {each.text}
      </button>
    </li>
  );
  return (
    <section className="needs-you" aria-labelledby="needs-you-title">
      <h3 id="needs-you-title">{texts.needsYou}</h3>
      <ul>{due.slice(0, SHOWN).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{texts.moreDue(rest.length)}</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
