import { memo, useState } from 'react';
import type { PlanProgress, PlanQuery } from '../../../../domain/contract/plan';
import { COST_FORMULA, DEFAULT_COMFORT, PRESETS } from '../../../../domain/planOrder';
import { Choice } from '../../../components/choice';
import { FailureNote } from '../../../components/failureNote';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { counted, LEVELS, NOTICE_WORDS } from '../../../lib/words';
import type { Level } from '../../../lib/words';
import { useSavePlan } from '../api/savePlan';
import type { Planned, PlanOrder, PlanSettings } from '../planning';
import './plan.css';

interface Props {
  settings: PlanSettings;
  order: PlanOrder;
  planned: Planned;
  /** Before anything is done. */
  percent: number | null;
  /** How far the saved plan has come; null where none was saved. */
  saved: PlanProgress | null;
  onMove: (comfort: number) => void;
  onChange: (settings: PlanSettings) => void;
}

const WEEKS = [30, 60, 120, 240, 480];

/** The slider: how much change people can bear, what that brings, and what comes next. */
export const PlanPanel = memo(function PlanPanel(props: Props) {
  const { settings, order, planned, percent, saved, onMove, onChange } = props;
  const { format, role } = useScorekeeper();
  const comfort = settings.comfort ?? DEFAULT_COMFORT;
  const lands = `lands at ${format.percent(planned.percent)}`;
  const amount = counted(planned.length, 'action');
  return (
    <section className="plan card" aria-labelledby="plan-title">
      <div className="plan-head">
        <h2 id="plan-title">How much change can your people bear?</h2>
        <div className="presets" role="group" aria-label="Positions with a name">
          {PRESETS.map((preset) => (
            <button
              key={preset.name}
              type="button"
              className="pill"
              aria-pressed={settings.comfort === preset.comfort}
              onClick={() => onChange({ ...settings, comfort: preset.comfort })}
            >
              {preset.name}
            </button>
          ))}
        </div>
      </div>
      <div className="plan-slider">
        <input
          type="range"
          min={0}
          max={100}
          step={1}
          value={comfort}
          aria-labelledby="plan-title"
          aria-valuetext={`${comfort} of 100: ${amount}, ${lands}`}
          onChange={(event) => onMove(event.target.valueAsNumber)}
        />
        <div className="plan-ends quiet" aria-hidden="true">
          <span>Nobody notices</span>
          <span>Whatever it takes</span>
        </div>
      </div>
      <div className="plan-result">
        <p className="plan-lands">
          <span className="quiet">{format.percent(percent)} now,</span> <strong>{lands}</strong>
        </p>
        <p>
          {planned.length === 0
            ? 'No action fits here yet. Move the thumb to the right.'
            : `${amount}, ${format.minutes(planned.minutes)} of your time${weeksWords(planned)}; ${noticedWords(planned)}.`}
        </p>
        <p className="quiet">{sidelines(planned, order).join(' ')}</p>
      </div>
      <div className="plan-choices">
        <Choice
          label="At most noticed by"
          none="Anybody"
          value={settings.ceiling ?? ''}
          onChange={(value) => onChange({ ...settings, ceiling: value === '' ? null : (value as Level) })}
          options={LEVELS.slice(0, -1).map((level): [string, string] => [level, NOTICE_WORDS[level]])}
        />
        <Choice
          label="Your time a week"
          none="Not said"
          value={String(settings.minutesPerWeek ?? '')}
          onChange={(value) => onChange({ ...settings, minutesPerWeek: value === '' ? null : Number(value) })}
          options={[...new Set([...WEEKS, ...(settings.minutesPerWeek === null ? [] : [settings.minutesPerWeek])])]
            .sort((one, other) => one - other)
            .map((value): [string, string] => [String(value), format.minutes(value)])}
        />
        {role === 'operator' && <SaveButton settings={{ ...settings, comfort }} canSave={planned.length > 0} />}
      </div>
      {saved !== null && <p className="plan-saved">Saved plan: {saved.text}</p>}
      <details className="plan-formula">
        <summary>In which order, and what does it cost?</summary>
        <p>{COST_FORMULA}</p>
      </details>
    </section>
  );
});

function SaveButton({ settings, canSave }: { settings: PlanSettings & { comfort: number }; canSave: boolean }) {
  const save = useSavePlan();
  const [savedAs, setSavedAs] = useState<string | null>(null);
  const query: PlanQuery = {
    comfort: settings.comfort,
    ...(settings.ceiling === null ? {} : { userImpact: settings.ceiling }),
    ...(settings.minutesPerWeek === null ? {} : { minutesPerWeek: settings.minutesPerWeek }),
  };
  const isSaved = savedAs === JSON.stringify(query);
  return (
    <div className="plan-save">
      <button
        type="button"
        className="button button-primary"
        disabled={!canSave || save.isPending}
        onClick={() => save.mutate(query, { onSuccess: () => setSavedAs(JSON.stringify(query)) })}
      >
        {save.isPending ? 'Saving' : 'Save as plan'}
      </button>
      <p role="status" className="quiet">
        {isSaved ? 'Saved. The digest and the overview measure against it from now on.' : ''}
      </p>
      {save.error && <FailureNote error={save.error} />}
    </div>
  );
}

function weeksWords({ weeks }: Planned): string {
  return weeks === null ? '' : ` over ${counted(weeks, 'week')}`;
}

function noticedWords({ noticed }: Planned): string {
  if (noticed === 0) return 'few people or nobody will notice';
  return noticed === 1 ? 'one of them some people will notice' : `${noticed} of them some people will notice`;
}

/** What is not in sight: what comes next, what was guessed, what is kept out. */
function sidelines({ next, unknownMinutes }: Planned, { leftOut, steps }: PlanOrder): string[] {
  return [
    next === null ? (steps.length > 0 ? 'Nothing is left beyond it.' : '') : `Next would be: ${next.title}.`,
    unknownMinutes > 0 ? `${counted(unknownMinutes, 'action')} of unknown length counted as 2 hours each.` : '',
    leftOut.userImpact > 0 ? `${counted(leftOut.userImpact, 'action')} more would be noticed by more people.` : '',
    leftOut.licence > 0 ? `${counted(leftOut.licence, 'action')} more need a licence that you do not own.` : '',
  ].filter((line) => line !== '');
}
