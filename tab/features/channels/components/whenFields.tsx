import { Choice } from '../../../components/choice';
import type { Settings } from '../settings';
import { SETTINGS, WEEKDAYS } from '../words';

const DAY_OPTIONS = WEEKDAYS.map((name, index): [string, string] => [String(index + 1), name]);
const ZONES = Intl.supportedValuesOf('timeZone');

interface Props {
  settings: Settings;
  onEdit: (edits: Partial<Settings>) => void;
}

/** Day, time and time zone of the weekly digest. */
export function WhenFields({ settings, onEdit }: Props) {
  return (
    <div className="channels-fields channels-inner">
      <Choice
        label={SETTINGS.weekday}
        value={String(settings.weekday)}
        onChange={(day) => onEdit({ weekday: Number(day) })}
        options={DAY_OPTIONS}
      />
      <label className="choice">
        <span>{SETTINGS.time}</span>
        <input
          className="input"
          type="time"
          required
          value={settings.time}
          onChange={(event) => onEdit({ time: event.target.value })}
        />
      </label>
      <label className="choice channels-zone">
        <span>{SETTINGS.timeZone}</span>
        <input
          className="input"
          list="digest-zones"
          required
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          placeholder={SETTINGS.timeZoneHint}
          value={settings.timeZone}
          onChange={(event) => onEdit({ timeZone: event.target.value })}
        />
      </label>
      <datalist id="digest-zones">
        {ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </div>
  );
}
