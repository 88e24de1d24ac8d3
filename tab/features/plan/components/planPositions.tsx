import { memo } from 'react';
import { PRESETS } from '../../../../domain/planOrder';
import { useTexts } from '../../../lib/useTexts';
import type { PlanSettings } from '../planning';

interface Props {
  /** The one where the thumb stands, by its name; null between them. */
  current: string | null;
  onChange: (changes: Partial<PlanSettings>) => void;
}

/** Positions of the slider that have a name. */
export const PlanPositions = memo(function PlanPositions({ current, onChange }: Props) {
  const texts = useTexts().plan;
  return (
    <div className="presets" role="group" aria-label={texts.positions}>
      {PRESETS.map(({ name, comfort }) => (
        <button
          key={name}
          type="button"
          className="pill"
          aria-pressed={name === current}
          onClick={() => onChange({ comfort })}
        >
          {texts.names[name] ?? name}
        </button>
      ))}
    </div>
  );
});
