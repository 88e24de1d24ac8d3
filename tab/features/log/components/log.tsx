import { useEffect, useMemo, useRef } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { DecisionLines } from './decisionLines';
import { DeliveryLines } from './deliveryLines';
import './log.css';

interface Props {
  /** For the names of actions; the log keeps only ids of what was notified about. */
  rows: ActionRow[];
  onOpen: (controlId: string) => void;
  onClose: () => void;
}

/** Everything that was decided, posted and sent. */
export function Log({ rows, onOpen, onClose }: Props) {
  const titles = useMemo(() => new Map(rows.map((row) => [row.controlId, row.title])), [rows]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="log-page card" aria-labelledby="log-title">
      <header className="log-top">
        <h2 id="log-title" tabIndex={-1} ref={heading}>
          Decisions and deliveries
        </h2>
        <button type="button" className="button" onClick={onClose}>
          Back to the score
        </button>
      </header>
      <div className="log-columns">
        <DecisionLines onOpen={onOpen} />
        <DeliveryLines titles={titles} onOpen={onOpen} />
      </div>
    </section>
  );
}
