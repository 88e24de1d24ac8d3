import { useEffect, useMemo, useState } from 'react';
import type { ApiClient } from '../../../lib/apiClient';
import type { TeamsHost } from '../../../lib/teamsHost';
import { channelTab, startOfTab, startsIn } from '../channelTab';
import type { Start } from '../channelTab';
import { useViewsToChoose } from '../api/viewsToChoose';
import { useTexts } from '../../../lib/useTexts';
import './configuration.css';

interface Props {
  host: TeamsHost;
  api: ApiClient;
}

/** Teams shows this page when somebody adds the tab to a channel or changes it; Save is Teams' own button. */
export function Configuration({ host, api }: Props) {
  const { configuration: words, queue } = useTexts();
  const views = useViewsToChoose(api, host.context.tenantId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [before, setBefore] = useState<{ contentUrl: string } | null>(null);
  const { everything, pages, presets } = useMemo(() => startsIn(words, queue), [words, queue]);
  const starts = useMemo(
    () => [everything, ...pages, ...presets, ...views.starts],
    [everything, pages, presets, views.starts],
  );
  const id = chosen ?? startOfTab(before, starts) ?? everything.id;

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
    const start = starts.find((each) => each.id === id) ?? everything;
    host.configure.onSave(() => channelTab(start, location.origin, words));
    host.configure.allowSaving(true);
  }, [host, id, starts, everything, words]);

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
        <Pick start={everything} isChosen={id === everything.id} onChoose={() => setChosen(everything.id)} />
        {group(words.groups.pages, pages)}
        {group(words.groups.presets, presets)}
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
