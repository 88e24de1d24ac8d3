import { useState } from 'react';
import { isDate } from '../../../../domain/calendar';
import { EARLIEST } from '../view';

interface Props {
  label: string;
  /** '' for none. */
  value: string;
  /** The latest day that may be chosen. */
  latest: string;
  onChange: (day: string) => void;
}

/** A day, typed or picked from the browser's own calendar. What is half typed stays in the field and changes nothing. */
export function DayField({ label, value, latest, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        type="date"
        className="input"
        min={EARLIEST}
        max={latest}
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value);
          if (isDate(target.value) && target.value >= EARLIEST && target.value <= latest) onChange(target.value);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
