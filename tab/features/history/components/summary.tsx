import type { HistoryResponse } from '../../../../domain/contract/history';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import type { Chart } from '../chart';

interface Props {
  chart: Chart;
  trend: HistoryResponse['trend'];
  /** The figures begin later than the period. */
  beginsLate: boolean;
}

/** What the line says, in words. */
export function Summary({ chart, trend, beginsLate }: Props) {
  const { format } = useScorekeeper();
  const { summary } = useTexts().history;
  const { first, last, missingDays } = chart;
  const percents = chart.days.flatMap(({ figures }) => figures?.percent ?? []);
  return (
    <div className="history-summary">
      <p>
        <strong>
          {summary.ends(
            format.day(first.date),
            format.percent(first.figures?.percent ?? null),
            format.day(last.date),
            format.percent(last.figures?.percent ?? null),
          )}
        </strong>{' '}
        {summary.range(format.percent(Math.min(...percents)), format.percent(Math.max(...percents)))} {trend?.text}
      </p>
      {(missingDays > 0 || beginsLate) && (
        <p className="quiet">
          {beginsLate && `${summary.begins(format.day(first.date))} `}
          {missingDays > 0 && summary.missing(missingDays)}
        </p>
      )}
    </div>
  );
}
