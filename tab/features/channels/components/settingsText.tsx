import type { ChannelDigest } from '../../../../domain/contract/channels';
import { LANGUAGE_NAMES } from '../../../../domain/language/language';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { READ, SETTINGS, STATE, WEEKDAYS } from '../words';

/** The settings for whoever may not change them, and who may. */
export function SettingsText({ channel }: { channel: ChannelDigest }) {
  const { format } = useScorekeeper();
  const { schedule, enabled, actions, alertDrop, language } = channel;
  const when =
    schedule !== null && enabled
      ? STATE.weekly(WEEKDAYS[schedule.weekday - 1] ?? '', schedule.time, schedule.timeZone)
      : READ.off;
  const lines: [string, string][] = [
    [READ.digest, when],
    [SETTINGS.steps, format.number(actions)],
    [READ.alerts, alertDrop === null ? READ.noAlerts : READ.drop(format.number(alertDrop))],
    [SETTINGS.language, LANGUAGE_NAMES[language]],
  ];
  return (
    <section className="channels-settings" aria-labelledby="digest-settings">
      <h3 id="digest-settings">{SETTINGS.title}</h3>
      <dl className="channels-text">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{READ.whoMay}</p>
    </section>
  );
}
