import { useEffect, useRef } from 'react';
import type { SubmitEvent } from 'react';
import type { DecisionEffect, DecisionRequest } from '../../../../domain/contract/actions';
import { DecisionFields } from '../../../components/decisionFields';
import { Effect } from '../../../components/effect';
import { requestOf } from '../../../lib/decisionDraft';
import type { Draft } from '../../../lib/decisionDraft';
import type { ThreeNumbers } from '../../../lib/threeNumbers';
import { DECISION_WORDS } from '../../../lib/words';

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
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    onSend(requestOf(kind, draft));
  }

  return (
    <form className="decision-form" ref={form} onSubmit={submit} aria-label={DECISION_WORDS[kind].verb}>
      <Effect effect={effect} now={now} />
      <DecisionFields kind={kind} draft={draft} onChange={onChange} />
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
