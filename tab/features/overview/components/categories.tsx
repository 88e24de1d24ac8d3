import type { OverviewResponse } from '../../../../domain/contract/overview';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

export function Categories({ categories }: { categories: OverviewResponse['categories'] }) {
  const { format } = useScorekeeper();
  const { overview } = useTexts();
  if (categories.length === 0) return null;
  return (
    <ul className="categories" aria-label={overview.categories}>
      {categories.map((each) => (
        <li key={each.category}>
          <span className="category-name">{each.category}</span>
          <span className="quiet">{overview.pointsOf(format.number(each.current), format.number(each.max))}</span>
          <span className="figure">{format.percent(each.percent)}</span>
          <span className="meter" aria-hidden="true">
            <span style={{ width: `${each.percent ?? 0}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
