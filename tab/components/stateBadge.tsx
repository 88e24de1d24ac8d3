import type { ActionRow } from '../../domain/contract/actions';
import { useScorekeeper } from '../lib/scorekeeper';
import { useTexts } from '../lib/useTexts';

/** How an action stands, who has it until when, and whether Microsoft has been told yet. */
export function StateBadge({ row }: { row: ActionRow }) {
  const { format } = useScorekeeper();
  const { states, words } = useTexts();
  const write = row.decision?.write;
  const terms = [
    row.owner && states.by(row.owner),
    row.dueOn && states.due(format.shortDay(row.dueOn)),
    row.reviewOn && states.review(format.shortDay(row.reviewOn)),
  ].filter(Boolean);
  const told = write?.status === 'pending' ? states.waiting : write?.status === 'refused' && states.refused;
  return (
    <span className="state">
      <span className={`badge badge-${row.status}`}>{words.statuses[row.status]}</span>
      {terms.length > 0 && <span className="state-more state-terms quiet">{terms.join(', ')}</span>}
      {told && <span className="state-more quiet">{told}</span>}
    </span>
  );
}
