import { useTexts } from '../../../lib/useTexts';
import { PERIODS } from '../view';
import type { PeriodName } from '../view';

/** How much of the past is shown. */
export function Periods({ chosen, onChoose }: { chosen: PeriodName; onChoose: (period: PeriodName) => void }) {
  const { history: texts } = useTexts();
  const nameOf = (days: number | null) => (days === null ? texts.all : texts.days(days));
  return (
    <div className="button-row" role="group" aria-label={texts.period}>
      {(Object.keys(PERIODS) as PeriodName[]).map((period) => (
        <button
          key={period}
          type="button"
          className="pill"
          aria-pressed={period === chosen}
          onClick={() => onChoose(period)}
        >
          {nameOf(PERIODS[period])}
        </button>
      ))}
    </div>
  );
}
