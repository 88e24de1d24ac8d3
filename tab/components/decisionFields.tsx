import { useId } from 'react';
import type { DecisionKind } from '../../domain/decision';
import { reviewDayOf, setsAside } from '../lib/decisionDraft';
import type { Draft } from '../lib/decisionDraft';
import { daysFromToday } from '../lib/localDay';
import { useTexts } from '../lib/useTexts';
import './decisionFields.css';

interface Props {
  kind: DecisionKind;
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** What a decision of a kind needs to know. */
export function DecisionFields({ kind, draft, onChange }: Props) {
  const id = useId();
  const { fields } = useTexts().detail;
  if (kind === 'accept') {
    return (
      <div className="fields">
        <label className="field">
          <span>{fields.owner}</span>
          <input
            className="input"
            maxLength={200}
            autoComplete="name"
            value={draft.owner}
            onChange={(event) => onChange({ ...draft, owner: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{fields.due}</span>
          <input
            className="input"
            type="date"
            min={daysFromToday(0)}
            value={draft.dueOn}
            onChange={(event) => onChange({ ...draft, dueOn: event.target.value })}
          />
        </label>
      </div>
    );
  }
  if (!setsAside(kind)) return null;
  return (
    <div className="fields">
      <label className="field field-wide">
        <span>{kind === 'ignore' ? fields.whyIgnore : fields.whichProduct}</span>
        <textarea
          className="input"
          required
          rows={2}
          maxLength={1000}
          value={draft.reason}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{fields.reviewOn}</span>
        <input
          className="input"
          type="date"
          required
          disabled={draft.forEver}
          min={daysFromToday(1)}
          aria-describedby={`${id}-review`}
          value={reviewDayOf(draft)}
          onChange={(event) => onChange({ ...draft, reviewOn: event.target.value })}
        />
        <small id={`${id}-review`} className="quiet">
          {fields.reviewHint}
        </small>
      </label>
      <label className="field-check">
        <input
          type="checkbox"
          checked={draft.forEver}
          aria-describedby={`${id}-for-ever`}
          onChange={(event) => onChange({ ...draft, forEver: event.target.checked })}
        />
        <span>{fields.forEver}</span>
        <small id={`${id}-for-ever`} className="quiet">
          {fields.forEverHint}
        </small>
      </label>
    </div>
  );
}
