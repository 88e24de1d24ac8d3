import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import type { NoticesResponse, PeopleResponse } from '../../../../domain/contract/people';
import { FailureNote } from '../../../components/failureNote';
import type { Texts } from '../../../language/texts';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { useNotify } from '../api/notify';
import { PersonRow } from './personRow';

interface Props {
  controlId: string;
  people: PeopleResponse['people'];
}

/** A slip that reaches more people than this asks first: a notice cannot be taken back. */
const ASK_ABOVE = 20;
/** The most the service takes in one request. */
const AT_ONCE = 100;

export function PeopleList({ controlId, people }: Props) {
  const { role } = useScorekeeper();
  const { people: texts } = useTexts();
  const notify = useNotify(controlId);
  const reachable = people.filter((person) => !person.emergency);
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(reachable.map((person) => person.id)));
  const [note, setNote] = useState('');
  const confirm = useRef<HTMLDialogElement>(null);
  const chosen = reachable.filter((person) => picked.has(person.id)).map((person) => person.id);
  const mayNotify = role === 'operator';
  const results = new Map(notify.data?.results.map((result) => [result.personId, result]));

  function toggle(id: string) {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  function send() {
    confirm.current?.close();
    notify.mutate({ personIds: chosen.slice(0, AT_ONCE), ...(note.trim() && { note: note.trim() }) });
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (chosen.length > ASK_ABOVE) confirm.current?.showModal();
    else send();
  }

  return (
    <form onSubmit={submit}>
      {mayNotify && reachable.length > 1 && (
        <PickAll
          picked={chosen.length}
          of={reachable.length}
          onToggle={() =>
            setPicked(new Set(chosen.length === reachable.length ? [] : reachable.map((person) => person.id)))
          }
        />
      )}
      <ul className="people-list">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            result={results.get(person.id)}
            picked={mayNotify && !person.emergency ? picked.has(person.id) : null}
            onToggle={() => toggle(person.id)}
          />
        ))}
      </ul>
      {mayNotify && reachable.length > 0 && (
        <>
          <label className="field">
            <span>{texts.note}</span>
            <input className="input" maxLength={150} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <div className="button-row">
            <button type="submit" className="button button-primary" disabled={chosen.length === 0 || notify.isPending}>
              {notify.isPending ? texts.sending : texts.notify(Math.min(chosen.length, AT_ONCE))}
            </button>
          </div>
          {chosen.length > AT_ONCE && <p className="quiet">{texts.atMost(AT_ONCE)}</p>}
        </>
      )}
      {!mayNotify && <p className="quiet">{texts.needsRole}</p>}
      {notify.error && <FailureNote error={notify.error} kept={note !== ''} />}
      <p role="status" className={notify.data ? 'done-note' : 'sr-only'}>
        {notify.data && summary(notify.data.results, texts)}
      </p>
      <dialog ref={confirm} className="dialog" aria-labelledby="confirm-title">
        <h3 id="confirm-title">{texts.confirm.title(Math.min(chosen.length, AT_ONCE))}</h3>
        <p>{texts.confirm.text}</p>
        <div className="button-row">
          <button type="button" className="button button-primary" onClick={send}>
            {texts.confirm.yes}
          </button>
          <button type="button" className="button" onClick={() => confirm.current?.close()}>
            {texts.confirm.no}
          </button>
        </div>
      </dialog>
    </form>
  );
}

function PickAll({ picked, of, onToggle }: { picked: number; of: number; onToggle: () => void }) {
  const { people: texts } = useTexts();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = picked > 0 && picked < of;
  }, [picked, of]);
  return (
    <label className="pick pick-all">
      <input type="checkbox" ref={box} checked={picked === of} onChange={onToggle} />
      <span>
        {texts.everyone} <span className="quiet">{texts.picked(picked, of)}</span>
      </span>
    </label>
  );
}

function summary(results: NoticesResponse['results'], texts: Texts['people']): string {
  const queued = results.filter((each) => each.result === 'queued').length;
  const others = results.length - queued;
  return others === 0 ? texts.onTheWay(queued) : texts.onTheWayButFor(queued, others);
}
