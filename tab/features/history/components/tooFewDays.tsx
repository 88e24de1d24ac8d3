import type { HistoryResponse } from '../../../../domain/contract/history';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

/** A period with figures of one day, or of none. */
export function TooFewDays({ days }: { days: HistoryResponse['days'] }) {
  const { format } = useScorekeeper();
  const { tooFew } = useTexts().history;
  const [only] = days.filter(({ percent }) => percent !== null);
  return (
    <div className="note">
      <p>
        {only ? tooFew.one(format.percent(only.percent), format.day(only.date)) : tooFew.none} {tooFew.help}
      </p>
    </div>
  );
}
