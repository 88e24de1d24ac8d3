import type { SubmitEvent } from 'react';
import type { ChannelDigest } from '../../../../domain/contract/channels';
import { DROPS, STEPS } from '../../../../domain/digest/options';
import { LANGUAGE_NAMES, LANGUAGES } from '../../../../domain/language/language';
import { Choice } from '../../../components/choice';
import { FailureNote } from '../../../components/failureNote';
import { useSaveSettings } from '../api/channels';
import { changesIn, settingsOf, type Settings } from '../settings';
import { useTexts } from '../../../lib/useTexts';
import { sentence } from '../words';
import { WhenFields } from './whenFields';

interface Props {
  channel: ChannelDigest;
  edits: Partial<Settings>;
  onEdit: (edits: Partial<Settings>) => void;
}

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const STEP_OPTIONS = Array.from({ length: STEPS.most - STEPS.least + 1 }, (_, index): [string, string] => {
  const steps = String(STEPS.least + index);
  return [steps, steps];
});
const LANGUAGE_OPTIONS = LANGUAGES.map((language): [string, string] => [language, LANGUAGE_NAMES[language]]);

/** What an operator chooses for the channel. What was typed stays until it is saved, whatever the service says. */
export function SettingsForm({ channel, edits, onEdit }: Props) {
  const texts = useTexts().channels;
  const save = useSaveSettings(channel.channelId);
  const settings = { ...settingsOf(channel, OWN_ZONE), ...edits };
  const changes = changesIn(settings, channel);
  const isChanged = Object.keys(changes).length > 0;
  const edit = (more: Partial<Settings>) => {
    if (!save.isPending) save.reset();
    onEdit({ ...edits, ...more });
  };

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isChanged) save.mutate(changes, { onSuccess: () => onEdit({}) });
  }

  return (
    <form className="channels-settings" onSubmit={submit} aria-labelledby="digest-settings">
      <h3 id="digest-settings">{texts.settings.title}</h3>
      <label className="pick">
        <input
          type="checkbox"
          checked={settings.isWeekly}
          onChange={(event) => edit({ isWeekly: event.target.checked })}
        />
        <span>{texts.settings.weekly}</span>
      </label>
      {settings.isWeekly && <WhenFields settings={settings} onEdit={edit} />}
      <label className="pick">
        <input
          type="checkbox"
          checked={settings.hearsDrops}
          onChange={(event) => edit({ hearsDrops: event.target.checked })}
        />
        <span>{texts.settings.alerts}</span>
      </label>
      {settings.hearsDrops && (
        <label className="choice channels-inner">
          <span>{texts.settings.drop}</span>
          <input
            className="input"
            type="number"
            inputMode="decimal"
            required
            min={DROPS.least}
            max={DROPS.most}
            step="any"
            value={settings.drop}
            onChange={(event) => edit({ drop: event.target.value })}
          />
        </label>
      )}
      <div className="channels-fields">
        <Choice
          label={texts.settings.steps}
          value={String(settings.actions)}
          onChange={(steps) => edit({ actions: Number(steps) })}
          options={STEP_OPTIONS}
        />
        <Choice
          label={texts.settings.language}
          value={settings.language}
          onChange={(language) => edit({ language: language as Settings['language'] })}
          options={LANGUAGE_OPTIONS}
        />
      </div>
      <p className="quiet">{texts.settings.whoSees}</p>
      <div className="button-row channels-save">
        <button type="submit" className="button button-primary" disabled={!isChanged || save.isPending}>
          {save.isPending ? texts.settings.saving : texts.settings.save}
        </button>
        {!isChanged && !save.data && <p className="quiet">{texts.settings.unchanged}</p>}
      </div>
      {save.error && <FailureNote error={save.error} kept />}
      <p role="status" className={save.data ? 'done-note' : 'sr-only'}>
        {save.data && sentence(save.data.message)}
      </p>
    </form>
  );
}
