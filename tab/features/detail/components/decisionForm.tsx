import { useEffect, useId, useRef } from 'react';
import type { SubmitEvent } from 'react';
import type { DecisionEffect, DecisionRequest } from '../../../../domain/contract/actions';
import { REVIEW_DAYS } from '../../../../domain/decision';
import { DECISION_WORDS } from '../../../lib/words';
import type { Draft } from '../drafts';
import type { ThreeNumbers } from '../threeNumbers';
import { Effect } from './effect';

interface Props {
  effect: DecisionEffect;
  now: ThreeNumbers | null;
  draft: Draft;
  onChange: (draft: Draft) => void;
  isSending: boolean;
  onSend: (request: DecisionRequest) => void;
  onCancel: () => void;
}

/** What one decision needs to know, with its effect on the score above the button. */
export function DecisionForm({ effect, now, draft, onChange, isSending, onSend, onCancel }: Props) {
  const { kind } = effect;
  const leaves = kind === 'ignore' || kind === 'thirdParty';
  const reviewOn = draft.reviewOn || daysFromToday(REVIEW_DAYS);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const reason = draft.reason.trim();
    const owner = draft.owner.trim();
    onSend({
      decision: kind,
      ...(reason && { reason }),
      ...(leaves && (draft.forEver ? { forEver: true } : { reviewOn })),
      ...(kind === 'accept' && owner && { owner }),
      ...(kind === 'accept' && draft.dueOn && { dueOn: draft.dueOn }),
    });
  }

  return (
    <form className="decision-form" ref={form} onSubmit={submit} aria-label={DECISION_WORDS[kind].verb}>
      <Effect effect={effect} now={now} />
      {kind === 'accept' && (
        <div className="fields">
          <label className="field">
            <span>Who takes it on</span>
            <input
              className="input"
              maxLength={200}
              autoComplete="name"
              value={draft.owner}
              onChange={(event) => onChange({ ...draft, owner: event.target.value })}
            />
          </label>
          <label className="field">
            <span>Due on</span>
            <input
              className="input"
              type="date"
              min={daysFromToday(0)}
              value={draft.dueOn}
              onChange={(event) => onChange({ ...draft, dueOn: event.target.value })}
            />
          </label>
        </div>
      )}
      {leaves && (
        <div className="fields">
          <label className="field field-wide">
            <span>{kind === 'ignore' ? 'Why the risk is accepted' : 'Which product covers it, and how'}</span>
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
            <span>Look at it again on</span>
            <input
              className="input"
              type="date"
              required
              disabled={draft.forEver}
              min={daysFromToday(1)}
              aria-describedby={`${id}-review`}
              value={reviewOn}
              onChange={(event) => onChange({ ...draft, reviewOn: event.target.value })}
            />
            <small id={`${id}-review`} className="quiet">
              Shown as the review date in the queue.
            </small>
          </label>
          <label className="field-check">
            <input
              type="checkbox"
              checked={draft.forEver}
              aria-describedby={`${id}-for-ever`}
              onChange={(event) => onChange({ ...draft, forEver: event.target.checked })}
            />
            <span>Never look at it again</span>
            <small id={`${id}-for-ever`} className="quiet">
              Needs a whole sentence as the reason.
            </small>
          </label>
        </div>
      )}
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={isSending}>
          {isSending ? 'Sending' : SUBMIT_WORDS[kind]}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel} disabled={isSending}>
          Cancel
        </button>
      </div>
    </form>
  );
}

const SUBMIT_WORDS: Record<DecisionEffect['kind'], string> = {
  accept: 'Accept this action',
  ignore: 'Ignore this action',
  thirdParty: 'Set to third party',
  reopen: 'Reopen this action',
  done: 'Mark as done',
};

/** The reader's own calendar day, as a date field wants it. */
function daysFromToday(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
