import type { ChannelDigest } from '../../../../domain/contract/channels';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { POST_STATES, sentence, STATE, WEEKDAYS } from '../words';

/** When the next digest comes, what became of the last one, and what is wrong. */
export function ChannelState({ channel }: { channel: ChannelDigest }) {
  const { format } = useScorekeeper();
  const { enabled, nextDueAt, lastDigest, problem } = channel;
  return (
    <section className="channels-state" aria-labelledby="digest-state">
      <h3 id="digest-state">{STATE.title}</h3>
      {problem && (
        <p className="failure-note">
          <strong>{STATE.unreachable}</strong> {sentence(problem)}
        </p>
      )}
      <p>
        {scheduleWords(channel)}
        {enabled && nextDueAt && ` ${STATE.next(format.moment(nextDueAt))}`}
      </p>
      {lastDigest === null ? (
        <p>{STATE.never}</p>
      ) : (
        <>
          <p>{STATE.last(POST_STATES[lastDigest.state] ?? lastDigest.state, format.moment(lastDigest.at))}</p>
          {lastDigest.reason && <p>{sentence(lastDigest.reason)}</p>}
          {lastDigest.remedy && <p>{lastDigest.remedy}</p>}
        </>
      )}
    </section>
  );
}

function scheduleWords({ schedule, enabled }: ChannelDigest): string {
  if (schedule === null) return STATE.notChosen;
  if (!enabled) return STATE.off;
  return STATE.weekly(WEEKDAYS[schedule.weekday - 1] ?? '', schedule.time, schedule.timeZone);
}
