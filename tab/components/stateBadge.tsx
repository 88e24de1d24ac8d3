import type { ActionRow } from '../../domain/contract/actions';
import { useScorekeeper } from '../lib/scorekeeper';
import { STATUS_WORDS } from '../lib/words';

/** How an action stands, who has it until when, and whether Microsoft has been told yet. */
export function StateBadge({ row }: { row: ActionRow }) {
  const { format } = useScorekeeper();
  const write = row.decision?.write;
  const more = [
    row.owner && `by ${row.owner}`,
    row.dueOn && `due ${format.shortDay(row.dueOn)}`,
    row.reviewOn && `review ${format.shortDay(row.reviewOn)}`,
    write?.status === 'pending' && 'waiting for Microsoft',
    write?.status === 'refused' && 'Microsoft refused it',
  ].filter(Boolean);
  return (
    <span className="state">
      <span className={`badge badge-${row.status}`}>{STATUS_WORDS[row.status]}</span>
      {more.length > 0 && <span className="state-more quiet">{more.join(', ')}</span>}
    </span>
  );
}
