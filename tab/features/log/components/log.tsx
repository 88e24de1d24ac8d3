import { useMemo } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { PageTop } from '../../../components/pageTop';
import { useTexts } from '../../../lib/useTexts';
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
  const { log } = useTexts();
  const titles = useMemo(() => new Map(rows.map((row) => [row.controlId, row.title])), [rows]);
  return (
    <section className="log-page card" aria-labelledby="log-title">
      <PageTop id="log-title" title={log.title} onClose={onClose} />
      <div className="log-columns">
        <DecisionLines onOpen={onOpen} />
        <DeliveryLines titles={titles} onOpen={onOpen} />
      </div>
    </section>
  );
}
