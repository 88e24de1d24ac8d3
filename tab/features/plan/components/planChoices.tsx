import { memo } from 'react';
import { Choice } from '../../../components/choice';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { LEVELS } from '../../../lib/words';
import type { Level } from '../../../lib/words';
import type { PlanSettings } from '../planning';

interface Props {
  ceiling: PlanSettings['ceiling'];
  minutesPerWeek: PlanSettings['minutesPerWeek'];
  onChange: (changes: Partial<PlanSettings>) => void;
}

const WEEKS = [30, 60, 120, 240, 480];

/** What people may notice at most, and the time there is. Stays as it is while the thumb moves. */
export const PlanChoices = memo(function PlanChoices({ ceiling, minutesPerWeek, onChange }: Props) {
  const { format } = useScorekeeper();
  const { plan: texts, words } = useTexts();
  return (
    <>
      <Choice
        label={texts.ceiling}
        none={texts.anybody}
        value={ceiling ?? ''}
        onChange={(value) => onChange({ ceiling: value === '' ? null : (value as Level) })}
        options={LEVELS.slice(0, -1).map((level): [string, string] => [level, words.noticedBy[level]])}
      />
      <Choice
        label={texts.week}
        none={texts.notSaid}
        value={String(minutesPerWeek ?? '')}
        onChange={(value) => onChange({ minutesPerWeek: value === '' ? null : Number(value) })}
        options={[...new Set([...WEEKS, ...(minutesPerWeek === null ? [] : [minutesPerWeek])])]
          .sort((one, other) => one - other)
          .map((value): [string, string] => [String(value), format.minutes(value)])}
      />
    </>
  );
});
