import type { ChangePart } from '../../../../domain/contract/changes';
import { useScorekeeper } from '../../../lib/scorekeeper';

/** The parts of the move, largest first; they sum to it. */
export function ChangeParts({ parts }: { parts: ChangePart[] }) {
  const { format } = useScorekeeper();
  if (parts.length === 0) return null;
  return (
    <details className="parts">
      <summary>What moved it ({parts.length})</summary>
      <ul>
        {parts.map((part, index) => (
          <li key={`${part.kind} ${part.controlId ?? ''} ${index}`}>
            <span className="parts-figure">{format.signed(part.percent, 1)} %</span>
            <span>{part.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
