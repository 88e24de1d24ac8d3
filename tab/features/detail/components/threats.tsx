import { useRef, useState } from 'react';
import type { ActionDetail } from '../../../../domain/contract/actions';
import { useScorekeeper } from '../../../lib/scorekeeper';

type Threat = ActionDetail['threats'][number];

/** Each name is a button: what it is, what it looks like in a school, what it costs. */
export function Threats({ threats }: { threats: Threat[] }) {
  const { format } = useScorekeeper();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Threat | null>(null);
  return (
    <section aria-labelledby="threats-title">
      <h3 id="threats-title">What it works against</h3>
      <div className="button-row">
        {threats.map((threat) => (
          <button
            key={threat.name}
            type="button"
            className="pill"
            aria-haspopup="dialog"
            onClick={() => {
              setShown(threat);
              dialog.current?.showModal();
            }}
          >
            {threat.name}
          </button>
        ))}
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby="threat-title" onClose={() => setShown(null)}>
        {shown && (
          <>
            <h3 id="threat-title">{shown.name}</h3>
            <dl className="facts">
              <div>
                <dt>What it is</dt>
                <dd>{shown.what}</dd>
              </div>
              <div>
                <dt>What it looks like in a school</dt>
                <dd>{shown.inSchool}</dd>
              </div>
              <div>
                <dt>What it costs</dt>
                <dd>{shown.cost}</dd>
              </div>
              {shown.best.length > 0 && (
                <div>
                  <dt>What else works against it</dt>
                  <dd>
                    <ul className="plain-list">
                      {shown.best.map((action) => (
                        <li key={action.controlId}>
                          {action.title}{' '}
                          <span className="quiet">
                            {action.pointsLeft === null ? '' : `${format.number(action.pointsLeft)} points left`}
                          </span>
                        </li>
                      ))}
                      {shown.others > shown.best.length && (
                        <li className="quiet">and {format.number(shown.others - shown.best.length)} more</li>
                      )}
                    </ul>
                  </dd>
                </div>
              )}
            </dl>
            <form method="dialog">
              <button type="submit" className="button">
                Close
              </button>
            </form>
          </>
        )}
      </dialog>
    </section>
  );
}
