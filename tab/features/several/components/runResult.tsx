import { useEffect, useRef } from 'react';
import { FailureNote } from '../../../components/failureNote';
import { describeFailure } from '../../../lib/describeFailure';
import { useTexts } from '../../../lib/useTexts';
import type { Run, RunKind } from '../decideEach';

interface Props {
  kind: RunKind;
  run: Run;
  onGoOn: () => void;
  onUndo: () => void;
  onClose: () => void;
}

/** How deciding on several went: what was decided, what stayed and why, and what is still to be sent. */
export function RunResult({ kind, run, onGoOn, onUndo, onClose }: Props) {
  const { several: words, detail } = useTexts();
  const { decided, refused, rest, stoppedBy } = run;
  const said = useRef<HTMLParagraphElement>(null);
  // The form with its button is gone: the focus goes to what became of it.
  useEffect(() => said.current?.focus({ preventScroll: true }), []);
  return (
    <div className="several-result">
      <p ref={said} tabIndex={-1} role="status" className={decided.length > 0 ? 'done-note' : undefined}>
        {words.done[kind](decided.length)}
      </p>
      {refused.length > 0 && (
        <div>
          <p>{words.refused(refused.length)}</p>
          <ul>
            {refused.map(({ press, error }) => (
              <li key={press.controlId}>
                <strong>{press.title}</strong>: <Why error={error} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {stoppedBy && (
        <>
          <FailureNote error={stoppedBy} />
          <p>{words.stopped(rest.length)}</p>
        </>
      )}
      <div className="button-row">
        {stoppedBy && (
          <button type="button" className="button button-primary" onClick={onGoOn}>
            {words.goOn(rest.length)}
          </button>
        )}
        {decided.length > 0 && kind !== 'undo' && (
          <button type="button" className="button" onClick={onUndo}>
            {words.undo(decided.length)}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onClose}>
          {detail.close}
        </button>
      </div>
    </div>
  );
}

function Why({ error }: { error: Error }) {
  const { message, help } = describeFailure(error, useTexts().failures);
  return (
    <>
      {message} {help}
    </>
  );
}
