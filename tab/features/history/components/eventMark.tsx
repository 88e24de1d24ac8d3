import type { HistoryEvent } from '../chart';

const WORDS: Record<HistoryEvent['kind'], string> = { decision: 'Decision', change: 'Change' };

/** A disc for what somebody decided, a diamond for what changed in the figures. */
export function EventMark({ kind }: { kind: HistoryEvent['kind'] }) {
  return (
    <>
      <span className={`event-mark event-mark-${kind}`} aria-hidden="true" />
      <span className="sr-only">{WORDS[kind]}</span>
    </>
  );
}
