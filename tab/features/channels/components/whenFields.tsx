import { Choice } from '../../../components/choice';
import type { Settings } from '../settings';
import { useTexts } from '../../../lib/useTexts';

const ZONES = Intl.supportedValuesOf('timeZone');

interface Props {
  settings: Settings;
  onEdit: (edits: Partial<Settings>) => void;
}

/** Day, time and time zone of the weekly digest. */
export function WhenFields({ settings, onEdit }: Props) {
  const texts = useTexts().channels;
  return (
    <div className="channels-fields channels-inner">
      <Choice
        label={texts.settings.weekday}
        value={String(settings.weekday)}
        onChange={(day) => onEdit({ weekday: Number(day) })}
        options={texts.weekdays.map((name, index): [string, string] => [String(index + 1), name])}
      />
      <label className="choice">
        <span>{texts.settings.time}</span>
        <input
          className="input"
          type="time"
          required
          value={settings.time}
          onChange={(event) => onEdit({ time: event.target.value })}
        />
      </label>
      <label className="choice channels-zone">
        <span>{texts.settings.timeZone}</span>
        <input
          className="input"
          list="digest-zones"
          required
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.settings.timeZoneHint}
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
