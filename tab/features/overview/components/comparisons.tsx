import type { OverviewResponse } from '../../../../domain/contract/overview';
import type { Texts } from '../../../language/texts';
import type { Format } from '../../../lib/format';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

interface Props {
  percent: number | null;
  comparisons: OverviewResponse['comparisons'];
  /** Where the saved plan leads; null where none was saved. */
  planned: number | null;
  /** One sentence for each comparison Microsoft did not supply. */
  missing: string[];
}

/** One ruler carries all comparisons; each has its own shape, so colour is not needed to read it. */
export function Comparisons({ percent, comparisons, planned, missing }: Props) {
  const { format } = useScorekeeper();
  const { compared } = useTexts().overview;
  const shapes = ['diamond', 'square', 'triangle', 'bar'];
  return (
    <div className="comparisons">
      <h3>{compared.title}</h3>
      <div className="ruler" aria-hidden="true">
        <div className="ruler-track" />
        {[0, 25, 50, 75, 100].map((tick) => (
          <span key={tick} className="ruler-tick" style={{ left: `${tick}%` }}>
            {tick}
          </span>
        ))}
        {comparisons.map((each, index) => (
          <span
            key={each.basis}
            className={`mark mark-${shapes[index % shapes.length] ?? 'bar'}`}
            style={{ left: `${each.percent}%` }}
          />
        ))}
        {planned !== null && <span className="mark mark-plan" style={{ left: `${planned}%` }} />}
        {percent !== null && <span className="mark mark-you" style={{ left: `${percent}%` }} />}
      </div>
      <ul className="comparison-list">
        <li>
          <span className="mark mark-you" aria-hidden="true" />
          <span>{compared.you}</span>
          <span className="figure">{format.percent(percent)}</span>
          <span />
        </li>
        {planned !== null && (
          <li>
            <span className="mark mark-plan" aria-hidden="true" />
            <span>{compared.plan}</span>
            <span className="figure">{format.percent(planned)}</span>
            <span className="quiet">
              {percent === null ? '' : difference(percent - planned, format.number, compared)}
            </span>
          </li>
        )}
        {comparisons.map((each, index) => (
          <li key={each.basis}>
            <span className={`mark mark-${shapes[index % shapes.length] ?? 'bar'}`} aria-hidden="true" />
            <span>{each.label}</span>
            <span className="figure">{format.percent(each.percent)}</span>
            <span className="quiet">
              {percent === null ? '' : difference(percent - each.percent, format.number, compared)}
            </span>
          </li>
        ))}
      </ul>
      {missing.map((text) => (
        <p key={text} className="quiet">
          {text}
        </p>
      ))}
    </div>
  );
}

function difference(percent: number, number: Format['number'], words: Texts['overview']['compared']): string {
  const size = Math.round(Math.abs(percent) * 10) / 10;
  if (size === 0) return words.level;
  return percent > 0 ? words.below(number(size)) : words.above(number(size));
}
