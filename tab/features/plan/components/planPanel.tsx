import { memo, useState } from 'react';
import type { PlanProgress, PlanQuery } from '../../../../domain/contract/plan';
import { DEFAULT_COMFORT, PRESETS } from '../../../../domain/planOrder';
import { FailureNote } from '../../../components/failureNote';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { Texts } from '../../../language/texts';
import { useTexts } from '../../../lib/useTexts';
import { useSavePlan } from '../api/savePlan';
import type { Planned, PlanOrder, PlanPosition, PlanSettings } from '../planning';
import { PlanChoices } from './planChoices';
import { PlanPositions } from './planPositions';
import './plan.css';

interface Props {
  /** Where the thumb stands. */
  position: PlanPosition;
  /** The same, a picture later: the thumb has been drawn by then. */
  shown: PlanPosition;
  order: PlanOrder;
  /** Before anything is done. */
  percent: number | null;
  /** How far the saved plan has come; null where none was saved. */
  saved: PlanProgress | null;
  onMove: (comfort: number) => void;
  onChange: (changes: Partial<PlanSettings>) => void;
}

/** The slider: how much change people can bear, what that brings, and what comes next. */
export const PlanPanel = memo(function PlanPanel(props: Props) {
  const { position, shown, order, percent, saved, onMove, onChange } = props;
  const { role } = useScorekeeper();
  const texts = useTexts().plan;
  const { ceiling, minutesPerWeek } = position.settings;
  return (
    <section className="plan card" aria-labelledby="plan-title">
      <div className="plan-head">
        <h2 id="plan-title">{texts.title}</h2>
        <PlanPositions
          current={PRESETS.find((each) => each.comfort === shown.settings.comfort)?.name ?? null}
          onChange={onChange}
        />
      </div>
      <PlanSlider position={position} onMove={onMove} />
      <PlanResult planned={shown.planned} order={order} percent={percent} />
      <div className="plan-choices">
        <PlanChoices ceiling={ceiling} minutesPerWeek={minutesPerWeek} onChange={onChange} />
        {role === 'operator' && <SaveButton position={shown} />}
      </div>
      {saved !== null && <p className="plan-saved">{texts.savedPlan(saved.text)}</p>}
      <details className="plan-formula">
        <summary>{texts.howOrdered}</summary>
        <p>{texts.cost}</p>
      </details>
    </section>
  );
});

/** Draws nothing but the thumb, so that it is under the finger at once. */
function PlanSlider({ position: { settings, planned }, onMove }: Pick<Props, 'position' | 'onMove'>) {
  const { format } = useScorekeeper();
  const texts = useTexts().plan;
  const comfort = settings.comfort ?? DEFAULT_COMFORT;
  return (
    <div className="plan-slider">
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={comfort}
        aria-labelledby="plan-title"
        aria-valuetext={texts.position(comfort, planned.length, texts.lands(format.percent(planned.percent)))}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
      <div className="plan-ends quiet" aria-hidden="true">
        <span>{texts.least}</span>
        <span>{texts.most}</span>
      </div>
    </div>
  );
}

interface ResultProps extends Pick<Props, 'order' | 'percent'> {
  planned: Planned;
}

/** Where a position leads and what it asks for. */
const PlanResult = memo(function PlanResult({ planned, order, percent }: ResultProps) {
  const { format } = useScorekeeper();
  const texts = useTexts().plan;
  return (
    <div className="plan-result">
      <p className="plan-lands">
        <span className="quiet">{texts.now(format.percent(percent))}</span>{' '}
        <strong>{texts.lands(format.percent(planned.percent))}</strong>
      </p>
      <p>
        {planned.length === 0
          ? texts.nothingFits
          : texts.asks(planned.length, format.minutes(planned.minutes), planned.weeks, planned.noticed)}
      </p>
      <p className="quiet">{sidelines(planned, order, texts).join(' ')}</p>
    </div>
  );
});

const SaveButton = memo(function SaveButton({ position: { settings, planned } }: { position: PlanPosition }) {
  const save = useSavePlan();
  const texts = useTexts().plan;
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const query: PlanQuery = {
    comfort: settings.comfort ?? DEFAULT_COMFORT,
    ...(settings.ceiling === null ? {} : { userImpact: settings.ceiling }),
    ...(settings.minutesPerWeek === null ? {} : { minutesPerWeek: settings.minutesPerWeek }),
  };
  const isSaved = savedAs === JSON.stringify(query);
  return (
    <div className="plan-save">
      <button
        type="button"
        className="button button-primary"
        disabled={planned.length === 0 || save.isPending}
        onClick={() => save.mutate(query, { onSuccess: () => setSavedAs(JSON.stringify(query)) })}
      >
        {save.isPending ? texts.saving : texts.save}
      </button>
      <p role="status" className="quiet">
        {isSaved ? texts.saved : ''}
      </p>
      {save.error && <FailureNote error={save.error} />}
    </div>
  );
});

/** What is not in sight: what comes next, what was guessed, what is kept out. */
function sidelines({ next, unknownMinutes }: Planned, { leftOut, steps }: PlanOrder, texts: Texts['plan']): string[] {
  return [
    next === null ? (steps.length > 0 ? texts.nothingLeft : '') : texts.next(next.title),
    unknownMinutes > 0 ? texts.unknownLength(unknownMinutes) : '',
    leftOut.userImpact > 0 ? texts.moreNoticed(leftOut.userImpact) : '',
    leftOut.licence > 0 ? texts.needLicence(leftOut.licence) : '',
  ].filter((line) => line !== '');
}
