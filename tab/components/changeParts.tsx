import { useState } from 'react';
import type { ChangePart } from '../../domain/contract/changes';
import { useScorekeeper } from '../lib/scorekeeper';
import { useTexts } from '../lib/useTexts';
import { waterfall } from '../lib/waterfall';

const FIRST = 8;

/** The parts of the move, largest first; they sum to it, which the bars show where there is room. `open`: shown without a press. */
export function ChangeParts({ parts, open = false }: { parts: ChangePart[]; open?: boolean }) {
  const { format } = useScorekeeper();
  const { changes } = useTexts();
  const [all, setAll] = useState(false);
  if (parts.length === 0) return null;
  const bars = waterfall(parts.map(({ percent }) => percent));
  const shown = all ? parts : parts.slice(0, FIRST);
  return (
    <details className="parts" open={open}>
      <summary>{changes.whatMoved(parts.length)}</summary>
      <ul>
        {shown.map((part, index) => (
          <li key={`${part.kind} ${part.controlId ?? ''} ${index}`}>
            <span className="parts-figure">{format.signed(part.percent, 1)} %</span>
            <span>{part.text}</span>
            <span className="parts-bar" aria-hidden="true">
              <span
                className={part.percent < 0 ? 'parts-fall' : 'parts-rise'}
                style={{ left: `${bars[index]?.left ?? 0}%`, width: `${bars[index]?.width ?? 0}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      {shown.length < parts.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {changes.allParts(parts.length)}
        </button>
      )}
    </details>
  );
}
