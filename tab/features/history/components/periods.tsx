import { PERIODS } from '../view';
import type { PeriodName } from '../view';

const NAMES: Record<PeriodName, string> = {
  '7': '7 days',
  '30': '30 days',
  '90': '90 days',
  '365': '365 days',
  all: 'All',
};

/** How much of the past is shown. */
export function Periods({ chosen, onChoose }: { chosen: PeriodName; onChoose: (period: PeriodName) => void }) {
  return (
    <div className="button-row" role="group" aria-label="Period">
      {(Object.keys(PERIODS) as PeriodName[]).map((period) => (
        <button
          key={period}
          type="button"
          className="pill"
          aria-pressed={period === chosen}
          onClick={() => onChoose(period)}
        >
          {NAMES[period]}
        </button>
      ))}
    </div>
  );
}
