import { useTexts } from '../../../lib/useTexts';
import type { HistoryEvent } from '../chart';

/** A disc for what somebody decided, a diamond for what changed in the figures. */
export function EventMark({ kind }: { kind: HistoryEvent['kind'] }) {
  const { kinds } = useTexts().history.events;
  return (
    <>
      <span className={`event-mark event-mark-${kind}`} aria-hidden="true" />
      <span className="sr-only">{kinds[kind]}</span>
    </>
  );
}
