import type { ActionDetail } from '../../../../domain/contract/actions';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { NOTICE_WORDS } from '../../../lib/words';
import { MicrosoftText } from './microsoftText';
import { Threats } from './threats';

/** What the action is about: in our words first, in Microsoft's below. */
export function Facts({ detail }: { detail: ActionDetail }) {
  const { format } = useScorekeeper();
  const { action } = detail;
  return (
    <>
      <section aria-labelledby="facts-title">
        <h3 id="facts-title">What it means</h3>
        <dl className="facts">
          <Fact name="Why" fact={detail.why} />
          <Fact
            name={`Users notice${action.userImpact ? `: ${NOTICE_WORDS[action.userImpact].toLowerCase()}` : ''}`}
            fact={detail.usersNotice}
          />
          {action.effortMinutes !== null && (
            <div>
              <dt>Your time</dt>
              <dd>About {format.minutes(action.effortMinutes)}</dd>
            </div>
          )}
          <Fact name="Licence" fact={detail.licence} />
          <Fact name="How to see that it works" fact={detail.verify} />
          <Fact name="How to take it back" fact={detail.rollBack} />
        </dl>
      </section>
      {detail.threats.length > 0 && <Threats threats={detail.threats} />}
      {detail.remediationHtml && (
        <section aria-labelledby="steps-title">
          <h3 id="steps-title">Steps, in Microsoft&rsquo;s words</h3>
          <MicrosoftText html={detail.remediationHtml} />
        </section>
      )}
      {(detail.statusHtml ?? detail.impactHtml) && (
        <details className="more">
          <summary>More from Microsoft</summary>
          {detail.statusHtml && (
            <>
              <h4>Where you stand</h4>
              <MicrosoftText html={detail.statusHtml} />
            </>
          )}
          {detail.impactHtml && (
            <>
              <h4>Impact</h4>
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
