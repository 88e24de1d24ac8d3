import { useRef, useState } from 'react';
import type { ActionDetail, DecisionEffect } from '../../../../domain/contract/actions';
import type { DecisionKind } from '../../../../domain/decision';
import { FailureNote } from '../../../components/failureNote';
import { EMPTY_DRAFT } from '../../../lib/decisionDraft';
import type { Draft, Drafts } from '../../../lib/decisionDraft';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { ThreeNumbers } from '../../../lib/threeNumbers';
import type { Texts } from '../../../language/texts';
import { useTexts } from '../../../lib/useTexts';
import { useDecide } from '../api/decide';
import { DecisionForm } from './decisionForm';

interface Props {
  detail: ActionDetail;
  now: ThreeNumbers | null;
  drafts: Drafts;
}

/** These only appear where they can be done; the others are always there, with the reason when they cannot. */
const ONLY_IF_POSSIBLE: DecisionKind[] = ['reopen', 'done'];

/** What stands, what can be decided, and what each decision would do to the score before it is pressed. */
export function Decisions({ detail, now, drafts }: Props) {
  const { controlId, decision } = detail.action;
  const { role, format } = useScorekeeper();
  const { detail: texts, words } = useTexts();
  const decide = useDecide(controlId);
  const [draft, setDraft] = useState(() => drafts.get(controlId) ?? EMPTY_DRAFT);
  const [done, setDone] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const effects = detail.effects.filter((effect) => effect.possible || !ONLY_IF_POSSIBLE.includes(effect.kind));
  const chosen = effects.find((effect) => effect.kind === draft.kind && effect.possible);
  const blocked = blockedBecause(role, effects, texts);

  function change(next: Draft) {
    drafts.set(controlId, next);
    setDraft(next);
  }

  function choose(kind: DecisionKind) {
    setDone(null);
    decide.reset();
    change({ ...draft, kind: draft.kind === kind ? null : kind });
  }

  function send(request: Parameters<typeof decide.mutate>[0]) {
    decide.mutate(
      { ...request, seen: decision?.sequence ?? null },
      {
        onSuccess: ({ message }) => {
          drafts.delete(controlId);
          setDraft(EMPTY_DRAFT);
          setDone(message);
          // The form is gone: the focus stays where it was, and the message in sight.
          heading.current?.focus();
        },
      },
    );
  }

  return (
    <section className="decisions" aria-labelledby="decisions-title">
      <h3 id="decisions-title" tabIndex={-1} ref={heading}>
        {texts.decide}
      </h3>
      <p role="status" className={done ? 'done-note' : 'sr-only'}>
        {done}
      </p>
      {decision && (
        <p className="decision-now">
          {texts.decided(words.decided[decision.kind], decision.by, format.moment(decision.at))}
          {decision.reason && <>: &ldquo;{decision.reason}&rdquo;</>}. <WriteState write={decision.write} />
        </p>
      )}
      {detail.confirmation && <p className="decision-now">{detail.confirmation.text}</p>}
      <div className="button-row" role="group" aria-label={texts.decisions}>
        {effects.map((effect) => (
          <button
            key={effect.kind}
            type="button"
            className="button"
            aria-expanded={effect.possible ? draft.kind === effect.kind : undefined}
            aria-describedby={blocked ? 'decisions-blocked' : undefined}
            disabled={role !== 'operator' || !effect.possible || decide.isPending}
            onClick={() => choose(effect.kind)}
          >
            {texts.verbs[effect.kind]}
          </button>
        ))}
        {decision && (
          <button
            type="button"
            className="button button-quiet"
            disabled={role !== 'operator' || decide.isPending}
            onClick={() => send({ decision: 'reopen', undoes: decision.sequence })}
          >
            {texts.undo}
          </button>
        )}
      </div>
      {blocked && (
        <p id="decisions-blocked" className="quiet">
          {blocked}
        </p>
      )}
      {chosen && role === 'operator' && (
        <DecisionForm
          key={chosen.kind}
          effect={chosen}
          now={now}
          draft={draft}
          onChange={change}
          isSending={decide.isPending}
          onSend={send}
          onCancel={() => change({ ...draft, kind: null })}
        />
      )}
      {decide.error && <FailureNote error={decide.error} kept={draft.kind !== null} />}
    </section>
  );
}

function WriteState({ write }: { write: NonNullable<ActionDetail['action']['decision']>['write'] }) {
  const texts = useTexts().detail;
  if (!write) return <span className="quiet">{texts.keptHere}</span>;
  if (write.status === 'written') return <span className="quiet">{texts.microsoftHasIt}</span>;
  if (write.status === 'refused') return <strong>{texts.refused(write.message)}</strong>;
  return <span>{texts.waiting}</span>;
}

function blockedBecause(role: string, effects: DecisionEffect[], texts: Texts['detail']): string | null {
  if (role !== 'operator') return texts.needsRole;
  const whys = [...new Set(effects.filter((effect) => !effect.possible).map((effect) => effect.why))].filter(Boolean);
  return whys.length > 0 ? whys.join(' ') : null;
}
