import { useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';
import type { DecisionEffect, DecisionRequest } from '../../../../domain/contract/actions';
import { DecisionFields } from '../../../components/decisionFields';
import { Effect } from '../../../components/effect';
import { requestOf } from '../../../lib/decisionDraft';
import type { Draft } from '../../../lib/decisionDraft';
import type { ThreeNumbers } from '../../../lib/threeNumbers';
import { useTexts } from '../../../lib/useTexts';

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
  const texts = useTexts().detail;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    onSend(requestOf(kind, draft));
  }

  return (
    <form className="decision-form" ref={form} onSubmit={submit} aria-label={texts.verbs[kind]}>
      <Effect effect={effect} now={now} />
      <DecisionFields kind={kind} draft={draft} onChange={onChange} />
      <div className="button-row">
        <button type="submit" className="button button-primary" disabled={isSending}>
          {isSending ? texts.sending : texts.submit[kind]}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel} disabled={isSending}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
