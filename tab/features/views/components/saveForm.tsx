import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTexts } from '../../../lib/useTexts';

interface Props {
  canSave: boolean;
  isSaving: boolean;
  onSave: (view: { name: string; shared: boolean }, onSaved: () => void) => void;
}

/** Gives what the queue shows now a name. What was typed stays until it is saved. */
export function SaveForm({ canSave, isSaving, onSave }: Props) {
  const words = useTexts().views;
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    onSave({ name: name.trim(), shared }, () => setName(''));
  }

  if (!canSave) return <p className="quiet">{words.nothingSet}</p>;
  return (
    <form className="views-form" onSubmit={submit}>
      <label className="field">
        <span>{words.name}</span>
        <input
          className="input"
          required
          maxLength={60}
          pattern=".*\S.*"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="views-shared">
        <input type="checkbox" checked={shared} onChange={(event) => setShared(event.target.checked)} />
        <span>{words.shared}</span>
      </label>
      <button type="submit" className="button" disabled={isSaving}>
        {isSaving ? words.saving : words.save}
      </button>
    </form>
  );
}
