import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, SubmitEvent } from 'react';
import type { SeveralEffect, SeveralKind } from '../../../../domain/contract/several';
import { DecisionFields } from '../../../components/decisionFields';
import { Effect } from '../../../components/effect';
import { Problem } from '../../../components/problem';
import type { Draft } from '../../../lib/decisionDraft';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { ThreeNumbers } from '../../../lib/threeNumbers';
import { useTexts } from '../../../lib/useTexts';
import { severalEffectQuery } from '../api/severalEffect';

interface Props {
  kind: SeveralKind;
  controlIds: string[];
  now: ThreeNumbers | null;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onDecide: (controlIds: string[]) => void;
  onCancel: () => void;
}

/** One reason for all of them, below what they do to the score together. */
export function SeveralForm({ kind, controlIds, now, draft, onDraft, onDecide, onCancel }: Props) {
  const { several: words, detail } = useTexts();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery({
    ...severalEffectQuery(useScorekeeper(), { decision: kind, controlIds }),
    placeholderData: keepPreviousData,
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (data) onDecide(data.possible);
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  }

  return (
    <form
      className="several-form"
      ref={form}
      onSubmit={submit}
      onKeyDown={closeOnEscape}
      aria-label={detail.verbs[kind]}
    >
      {error && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && (
        <p role="status" className="quiet">
          {words.loadingEffect}
        </p>
      )}
      {data &&
        !error &&
        (data.possible.length > 0 ? <Effect effect={data} now={now} /> : <p>{words.nothingPossible}</p>)}
      {data && data.impossible.length > 0 && <Impossible actions={data.impossible} />}
      <DecisionFields kind={kind} draft={draft} onChange={onDraft} />
      <div className="button-row">
        <button
          type="submit"
          className="button button-primary"
          disabled={!data || Boolean(error) || isPlaceholderData || data.possible.length === 0}
        >
          {words.submit[kind](data && !error ? data.possible.length : controlIds.length)}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {detail.cancel}
        </button>
      </div>
    </form>
  );
}

function Impossible({ actions }: { actions: SeveralEffect['impossible'] }) {
  const words = useTexts().several;
  return (
    <details className="several-left-out">
      <summary>{words.impossible(actions.length)}</summary>
      <ul>
        {actions.map(({ controlId, title, why }) => (
          <li key={controlId}>
            <strong>{title}</strong>: {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
