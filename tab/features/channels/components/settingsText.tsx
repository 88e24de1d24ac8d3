import type { ChannelDigest } from '../../../../domain/contract/channels';
import { LANGUAGE_NAMES } from '../../../../domain/language/language';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useTexts } from '../../../lib/useTexts';

/** The settings for whoever may not change them, and who may. */
export function SettingsText({ channel }: { channel: ChannelDigest }) {
  const texts = useTexts().channels;
  const { format } = useScorekeeper();
  const { schedule, enabled, actions, alertDrop, language } = channel;
  const when =
    schedule !== null && enabled
      ? texts.state.weekly(texts.weekdays[schedule.weekday - 1] ?? '', schedule.time, schedule.timeZone)
      : texts.read.off;
  const lines: [string, string][] = [
    [texts.read.digest, when],
    [texts.settings.steps, format.number(actions)],
    [texts.read.alerts, alertDrop === null ? texts.read.noAlerts : texts.read.drop(format.number(alertDrop))],
    [texts.settings.language, LANGUAGE_NAMES[language]],
  ];
  return (
    <section className="channels-settings" aria-labelledby="digest-settings">
      <h3 id="digest-settings">{texts.settings.title}</h3>
      <dl className="channels-text">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{texts.read.whoMay}</p>
    </section>
  );
}
