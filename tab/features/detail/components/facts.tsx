import type { ActionDetail } from '../../../../domain/contract/actions';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';
import { MicrosoftText } from './microsoftText';
import { Threats } from './threats';

/** What the action is about: in our words first, in Microsoft's below. */
export function Facts({ detail }: { detail: ActionDetail }) {
  const { format } = useScorekeeper();
  const { action } = detail;
  const { detail: texts, words } = useTexts();
  return (
    <>
      <section aria-labelledby="facts-title">
        <h3 id="facts-title">{texts.means}</h3>
        <dl className="facts">
          <Fact name={texts.why} fact={detail.why} />
          <Fact
            name={texts.usersNotice(action.userImpact && words.noticedBy[action.userImpact].toLowerCase())}
            fact={detail.usersNotice}
          />
          {action.effortMinutes !== null && (
            <div>
              <dt>{texts.time}</dt>
              <dd>{texts.about(format.minutes(action.effortMinutes))}</dd>
            </div>
          )}
          <Fact name={texts.licence} fact={detail.licence} />
          <Fact name={texts.verify} fact={detail.verify} />
          <Fact name={texts.rollBack} fact={detail.rollBack} />
        </dl>
      </section>
      {detail.threats.length > 0 && <Threats threats={detail.threats} />}
      {detail.remediationHtml && (
        <section aria-labelledby="steps-title">
          <h3 id="steps-title">{texts.steps}</h3>
          <MicrosoftText html={detail.remediationHtml} />
        </section>
      )}
      {(detail.statusHtml ?? detail.impactHtml) && (
        <details className="more">
          <summary>{texts.more}</summary>
          {detail.statusHtml && (
            <>
              <h4>{texts.whereYouStand}</h4>
              <MicrosoftText html={detail.statusHtml} />
            </>
          )}
          {detail.impactHtml && (
            <>
              <h4>{texts.impact}</h4>
              <MicrosoftText html={detail.impactHtml} />
            </>
          )}
        </details>
      )}
    </>
  );
}

function Fact({ name, fact }: { name: string; fact: ActionDetail['why'] }) {
  if (!fact) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {fact.text} {fact.from === 'microsoft' && <span className="quiet">(Microsoft)</span>}
      </dd>
    </div>
  );
}
