import { useEffect, useMemo, useState } from 'react';
import type { ApiClient } from '../../../lib/apiClient';
import type { TeamsHost } from '../../../lib/teamsHost';
import { channelTab, EVERYTHING, PAGES, PRESET_VIEWS, startOfTab } from '../channelTab';
import type { Start } from '../channelTab';
import { words } from '../words';
import { useViewsToChoose } from '../api/viewsToChoose';
import './configuration.css';

interface Props {
  host: TeamsHost;
  api: ApiClient;
}

/** Teams shows this page when somebody adds the tab to a channel or changes it; Save is Teams' own button. */
export function Configuration({ host, api }: Props) {
  const views = useViewsToChoose(api, host.context.tenantId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [before, setBefore] = useState<{ contentUrl: string } | null>(null);
  const starts = useMemo(() => [EVERYTHING, ...PAGES, ...PRESET_VIEWS, ...views.starts], [views.starts]);
  const id = chosen ?? startOfTab(before, starts) ?? EVERYTHING.id;

  useEffect(() => {
    let isHere = true;
    // Teams without a record of the tab answers with an error: then it is a new one.
    void host.configure.current().then(
      (settings) => isHere && setBefore(settings),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [host]);
  useEffect(() => {
    const start = starts.find((each) => each.id === id) ?? EVERYTHING;
    host.configure.onSave(() => channelTab(start, location.origin));
    host.configure.allowSaving(true);
  }, [host, id, starts]);

  const group = (name: string, of: Start[]) => (
    <fieldset className="configuration-group">
      <legend>{name}</legend>
      {of.map((start) => (
        <Pick key={start.id} start={start} isChosen={start.id === id} onChoose={() => setChosen(start.id)} />
      ))}
    </fieldset>
  );
  return (
    <main className="configuration card">
      <h1>{words.title}</h1>
      <p className="quiet">{words.who}</p>
      <div role="radiogroup" aria-label={words.legend} className="configuration-groups">
        <Pick start={EVERYTHING} isChosen={id === EVERYTHING.id} onChoose={() => setChosen(EVERYTHING.id)} />
        {group(words.groups.pages, PAGES)}
        {group(words.groups.presets, PRESET_VIEWS)}
        {views.starts.length > 0 && group(words.groups.views, views.starts)}
      </div>
      {views.said && (
        <p className="quiet" role="status">
          {views.said}
        </p>
      )}
      <p>{words.save}</p>
    </main>
  );
}

function Pick({ start, isChosen, onChoose }: { start: Start; isChosen: boolean; onChoose: () => void }) {
  return (
    <label className="pick">
      <input type="radio" name="start" checked={isChosen} onChange={onChoose} />
      <span className="person">
        <strong>{start.label}</strong>
        <span className="quiet">{start.explanation}</span>
      </span>
    </label>
  );
}
