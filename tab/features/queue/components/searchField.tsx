import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../lib/useTexts';

/** Browsers refuse more than about a hundred address changes in half a minute: the address follows when typing pauses. */
const PAUSE_MS = 150;

export function SearchField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const texts = useTexts().queue;
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The address changed by itself (Back, "Clear all"): the field follows it.
  if (known !== value) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(text.trim()), PAUSE_MS);
  }

  return (
    <label className="search-field">
      <span className="sr-only">{texts.search}</span>
      <input
        type="search"
        className="input"
        placeholder={texts.searchHint}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}
