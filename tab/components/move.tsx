import { useScorekeeper } from '../lib/scorekeeper';
import { useTexts } from '../lib/useTexts';

/** 'Up 1.4', 'Down 0.3' or 'Unchanged': which way the score went, and how far. */
export function Move({ percent }: { percent: number }) {
  const { format } = useScorekeeper();
  const { changes } = useTexts();
  const size = format.number(Math.abs(Math.round(percent * 10) / 10));
  if (Math.abs(percent) < 0.05) return <strong className="move">{changes.unchanged}</strong>;
  return (
    <strong className={`move ${percent > 0 ? 'move-up' : 'move-down'}`}>
      <span aria-hidden="true">{percent > 0 ? '▲' : '▼'}</span> {percent > 0 ? changes.up(size) : changes.down(size)}
    </strong>
  );
}
