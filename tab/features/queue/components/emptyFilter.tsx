import type { ActionRow } from '../../../../domain/contract/actions';
import { activeFilters, applyFilters } from '../filters';
import type { Filters } from '../filters';

interface Props {
  rows: ActionRow[];
  filters: Filters;
  onFilters: (filters: Filters) => void;
}

/** "No action matches. 3 do without 'Data'.": each way out is one press. */
export function EmptyFilter({ rows, filters, onFilters }: Props) {
  const waysOut = activeFilters(filters)
    .map((filter) => ({ ...filter, count: applyFilters(rows, filter.without).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  return (
    <div className="empty">
      <p>
        <strong>No action matches.</strong>
      </p>
      <ul>
        {waysOut.map(({ label, without, count }) => (
          <li key={label}>
            <button type="button" className="button" onClick={() => onFilters(without)}>
              {count} {count === 1 ? 'does' : 'do'} without &lsquo;{label}&rsquo;
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="button" onClick={() => onFilters({ presets: [] })}>
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  );
}
