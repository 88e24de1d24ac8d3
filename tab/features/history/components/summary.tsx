import type { HistoryResponse } from '../../../../domain/contract/history';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { counted } from '../../../lib/words';
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
  const { first, last, missingDays } = chart;
  const percents = chart.days.flatMap(({ figures }) => figures?.percent ?? []);
  return (
    <div className="history-summary">
      <p>
        <strong>
          {format.percent(first.figures?.percent ?? null)} on {format.day(first.date)},{' '}
          {format.percent(last.figures?.percent ?? null)} on {format.day(last.date)}.
        </strong>{' '}
        Lowest {format.percent(Math.min(...percents))}, highest {format.percent(Math.max(...percents))}. {trend?.text}
      </p>
      {(missingDays > 0 || beginsLate) && (
        <p className="quiet">
          {beginsLate && <>The first figures in this period are of {format.day(first.date)}. </>}
          {missingDays > 0 && <>Microsoft supplied no figures of {counted(missingDays, 'day')} in between.</>}
        </p>
      )}
    </div>
  );
}
