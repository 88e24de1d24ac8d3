import type { ChannelDigest } from '../../../../domain/contract/channels';
import { useScorekeeper } from '../../../lib/scorekeeper';
import type { Texts } from '../../../language/texts';
import { useTexts } from '../../../lib/useTexts';
import { sentence } from '../words';

/** When the next digest comes, what became of the last one, and what is wrong. */
export function ChannelState({ channel }: { channel: ChannelDigest }) {
  const { channels: texts, posts } = useTexts();
  const { format } = useScorekeeper();
  const { enabled, nextDueAt, lastDigest, problem } = channel;
  return (
    <section className="channels-state" aria-labelledby="digest-state">
      <h3 id="digest-state">{texts.state.title}</h3>
      {problem && (
        <p className="failure-note">
          <strong>{texts.state.unreachable}</strong> {sentence(problem)}
        </p>
      )}
      <p>
        {scheduleWords(channel, texts)}
        {enabled && nextDueAt && ` ${texts.state.next(format.moment(nextDueAt))}`}
      </p>
      {lastDigest === null ? (
        <p>{texts.state.never}</p>
      ) : (
        <>
          <p>{texts.state.last(posts[lastDigest.state] ?? lastDigest.state, format.moment(lastDigest.at))}</p>
          {lastDigest.reason && <p>{sentence(lastDigest.reason)}</p>}
          {lastDigest.remedy && <p>{lastDigest.remedy}</p>}
        </>
      )}
    </section>
  );
}

function scheduleWords({ schedule, enabled }: ChannelDigest, texts: Texts['channels']): string {
  if (schedule === null) return texts.state.notChosen;
  if (!enabled) return texts.state.off;
  return texts.state.weekly(texts.weekdays[schedule.weekday - 1] ?? '', schedule.time, schedule.timeZone);
}
