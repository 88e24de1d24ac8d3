import type { ActionRow } from '../../domain/contract/actions';
import { useScorekeeper } from '../lib/scorekeeper';
import { STATUS_WORDS } from '../lib/words';

/** How an action stands, who has it until when, and whether Microsoft has been told yet. */
export function StateBadge({ row }: { row: ActionRow }) {
  const { format } = useScorekeeper();
  const write = row.decision?.write;
  const terms = [
    row.owner && `by ${row.owner}`,
    row.dueOn && `due ${format.shortDay(row.dueOn)}`,
    row.reviewOn && `review ${format.shortDay(row.reviewOn)}`,
  ].filter(Boolean);
  const told =
    write?.status === 'pending' ? 'waiting for Microsoft' : write?.status === 'refused' && 'Microsoft refused it';
  return (
    <span className="state">
      <span className={`badge badge-${row.status}`}>{STATUS_WORDS[row.status]}</span>
      {terms.length > 0 && <span className="state-more state-terms quiet">{terms.join(', ')}</span>}
      {told && <span className="state-more quiet">{told}</span>}
    </span>
  );
}
