import { useState } from 'react';
import type { ActionRow } from '../../../../domain/contract/actions';
import { SEVERAL_KINDS } from '../../../../domain/contract/several';
import type { SeveralKind } from '../../../../domain/contract/several';
import type { Draft } from '../../../lib/decisionDraft';
import { EMPTY_DRAFT, requestOf } from '../../../lib/decisionDraft';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { ThreeNumbers } from '../../../lib/threeNumbers';
import { useTexts } from '../../../lib/useTexts';
import { useRun } from '../api/useRun';
import type { Press, Run } from '../decideEach';
import type { RunKind } from '../decideEach';
import { RunResult } from './runResult';
import { SeveralForm } from './severalForm';
import './several.css';

interface Props {
  rows: ActionRow[];
  chosen: ReadonlySet<string>;
  /** Controls that the filters let through. */
  shown: string[];
  now: ThreeNumbers | null;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onEnd: () => void;
}

/** Stays in sight below the queue while actions are chosen: how many, what can be decided on them together, and how it went. */
export function Several({ rows, chosen, shown, now, draft, onDraft, onChosen, onEnd }: Props) {
  const { several: words, detail } = useTexts();
  const { run, isSending, start, goOn, reset } = useRun();
  const [runKind, setRunKind] = useState<RunKind>('accept');
  const chosenRows = rows.filter((row) => chosen.has(row.controlId));
  const kind = SEVERAL_KINDS.find((each) => each === draft.kind) ?? null;

  function send(as: RunKind, presses: Press[]) {
    setRunKind(as);
    void start(presses).then(settle);
  }

  /** What could not be decided stays chosen, and what was typed stays with it. */
  function settle({ refused, rest, stoppedBy }: Run) {
    onChosen(new Set([...refused.map(({ press }) => press), ...rest].map(({ controlId }) => controlId)));
    if (stoppedBy === null) onDraft(EMPTY_DRAFT);
  }

  function decide(as: SeveralKind, controlIds: string[]) {
    const possible = new Set(controlIds);
    send(
      as,
      chosenRows
        .filter((row) => possible.has(row.controlId))
        .map(({ controlId, title, decision }) => ({
          controlId,
          title,
          request: { ...requestOf(as, draft), seen: decision?.sequence ?? null },
          key: crypto.randomUUID(),
        })),
    );
  }

  return (
    <section className="several" aria-label={words.bar}>
      {run === null || isSending ? null : (
        <RunResult
          kind={runKind}
          run={run}
          onGoOn={() => void goOn().then(settle)}
          onUndo={() => send('undo', undoing(run))}
          onClose={reset}
        />
      )}
      {isSending && run !== null && <p role="status">{words.sending(sentOf(run), sentOf(run) + run.rest.length)}</p>}
      <div className="several-bar">
        <ChosenCount chosenRows={chosenRows} shown={shown} />
        <div className="several-reach">
          {shown.some((controlId) => !chosen.has(controlId)) && (
            <button
              type="button"
              className="link-button"
              disabled={isSending}
              onClick={() => onChosen(new Set([...chosen, ...shown]))}
            >
              {words.all(shown.length)}
            </button>
          )}
          {chosen.size > 0 && (
            <button type="button" className="link-button" disabled={isSending} onClick={() => onChosen(new Set())}>
              {words.clear}
            </button>
          )}
        </div>
        <div className="button-row several-decisions" role="group" aria-label={words.decisions}>
          {SEVERAL_KINDS.map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-expanded={kind === each}
              disabled={chosen.size === 0 || isSending}
              onClick={() => {
                reset();
                onDraft({ ...draft, kind: kind === each ? null : each });
              }}
            >
              {detail.verbs[each]}
            </button>
          ))}
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={words.end}
            title={words.end}
            disabled={isSending}
            onClick={onEnd}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </div>
      </div>
      {kind !== null && chosen.size > 0 && run === null && (
        <SeveralForm
          key={kind}
          kind={kind}
          controlIds={chosenRows.map((row) => row.controlId)}
          now={now}
          draft={draft}
          onDraft={onDraft}
          onDecide={(controlIds) => decide(kind, controlIds)}
          onCancel={() => onDraft({ ...draft, kind: null })}
        />
      )}
    </section>
  );
}

function ChosenCount({ chosenRows, shown }: { chosenRows: ActionRow[]; shown: string[] }) {
  const { format } = useScorekeeper();
  const words = useTexts().several;
  const inSight = new Set(shown);
  const hidden = chosenRows.filter((row) => !inSight.has(row.controlId)).length;
  const known = chosenRows.filter((row) => row.pointsLeft !== null);
  const points = known.reduce((sum, row) => sum + (row.pointsLeft ?? 0), 0);
  return (
    <p role="status" className="several-count">
      {chosenRows.length === 0 ? (
        <span className="quiet">{words.none}</span>
      ) : (
        <strong>{words.chosen(chosenRows.length, known.length === 0 ? null : format.number(points))}</strong>
      )}
      {hidden > 0 && <span className="quiet"> {words.hidden(hidden)}</span>}
    </p>
  );
}

const sentOf = ({ decided, refused }: Run) => decided.length + refused.length;

/** Each decision of a run is taken back by its own number in the log, so that a newer one of somebody else stays. */
function undoing({ decided }: Run): Press[] {
  return decided.flatMap(({ press: { controlId, title }, action: { decision } }) =>
    decision === null
      ? []
      : [{ controlId, title, request: { decision: 'reopen', undoes: decision.sequence }, key: crypto.randomUUID() }],
  );
}
