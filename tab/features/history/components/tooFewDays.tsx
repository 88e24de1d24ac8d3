import type { HistoryResponse } from '../../../../domain/contract/history';
import { useScorekeeper } from '../../../lib/scorekeeper';

/** A period with figures of one day, or of none. */
export function TooFewDays({ days }: { days: HistoryResponse['days'] }) {
  const { format } = useScorekeeper();
  const [only] = days.filter(({ percent }) => percent !== null);
  return (
    <div className="note">
      <p>
        {only
          ? `In this period there are figures of one day alone: ${format.percent(only.percent)} on ${format.day(only.date)}. A line needs two.`
          : 'In this period there are no figures.'}{' '}
        Choose a longer period, or come back after Microsoft&rsquo;s next figures: they come once a day.
      </p>
    </div>
  );
}
