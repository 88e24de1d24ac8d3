import { useRef, useState } from 'react';
import type { ActionDetail } from '../../../../domain/contract/actions';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

type Threat = ActionDetail['threats'][number];

/** Each name is a button: what it is, what it looks like in a school, what it costs. */
export function Threats({ threats }: { threats: Threat[] }) {
  const { format } = useScorekeeper();
  const { detail } = useTexts();
  const texts = detail.threats;
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Threat | null>(null);
  return (
    <section aria-labelledby="threats-title">
      <h3 id="threats-title">{texts.title}</h3>
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
                <dt>{texts.what}</dt>
                <dd>{shown.what}</dd>
              </div>
              <div>
                <dt>{texts.inSchool}</dt>
                <dd>{shown.inSchool}</dd>
              </div>
              <div>
                <dt>{texts.cost}</dt>
                <dd>{shown.cost}</dd>
              </div>
              {shown.best.length > 0 && (
                <div>
                  <dt>{texts.others}</dt>
                  <dd>
                    <ul className="plain-list">
                      {shown.best.map((action) => (
                        <li key={action.controlId}>
                          {action.title}{' '}
                          <span className="quiet">
                            {action.pointsLeft === null ? '' : detail.pointsLeft(format.number(action.pointsLeft))}
                          </span>
                        </li>
                      ))}
                      {shown.others > shown.best.length && (
                        <li className="quiet">{texts.more(format.number(shown.others - shown.best.length))}</li>
                      )}
                    </ul>
                  </dd>
                </div>
              )}
            </dl>
            <form method="dialog">
              <button type="submit" className="button">
                {detail.close}
              </button>
            </form>
          </>
        )}
      </dialog>
    </section>
  );
}
