import type { ActionRow } from '../../../../domain/contract/actions';
import { activeFilters, applyFilters } from '../filters';
import type { Filters } from '../filters';
import { useTexts } from '../../../lib/useTexts';

interface Props {
  rows: ActionRow[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** "No action matches. 3 do without 'Data'.": each way out is one press. */
export function EmptyFilter({ rows, filters, onFilters }: Props) {
  const texts = useTexts();
  const waysOut = activeFilters(filters, texts)
    .map((filter) => ({ ...filter, count: applyFilters(rows, filter.without).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return (
    <div className="empty">
      <p>
        <strong>{texts.queue.noneMatches}</strong>
      </p>
      <ul>
        {waysOut.map(({ label, without, count }) => (
          <li key={label}>
            <button type="button" className="button" onClick={() => onFilters(without)}>
              {texts.queue.doWithout(count, label)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => onFilters({ presets: [] })}>
            {texts.queue.clearFilters}
          </button>
        </li>
      </ul>
    </div>
  );
}
