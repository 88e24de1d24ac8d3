import type { OverviewResponse } from '../../../../domain/contract/overview';
import { useScorekeeper } from '../../../lib/scorekeeper';

export function Categories({ categories }: { categories: OverviewResponse['categories'] }) {
  const { format } = useScorekeeper();
  if (categories.length === 0) return null;
  return (
    <ul className="categories" aria-label="Points by category">
      {categories.map((each) => (
        <li key={each.category}>
          <span className="category-name">{each.category}</span>
          <span className="quiet">
            {format.number(each.current)} of {format.number(each.max)}
          </span>
          <span className="figure">{format.percent(each.percent)}</span>
          <span className="meter" aria-hidden="true">
            <span style={{ width: `${each.percent ?? 0}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
