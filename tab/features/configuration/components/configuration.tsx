import { useEffect, useState } from 'react';
import type { TeamsHost } from '../../../lib/teamsHost';
import { channelTab, VIEWS } from '../channelTab';
import type { ViewName } from '../channelTab';
import './configuration.css';

/** Teams shows this page when somebody adds the tab to a channel; Save is Teams' own button. */
export function Configuration({ host }: { host: TeamsHost }) {
  const [view, setView] = useState<ViewName>('all');
  useEffect(() => {
    host.configure.onSave(() => channelTab(view, location.origin));
    host.configure.allowSaving(true);
  }, [host, view]);

  return (
    <main className="configuration card">
      <h1>What should this channel see?</h1>
      <p className="quiet">
        Everyone in the channel can open the tab; only people with a security role in Microsoft Entra see figures in it.
      </p>
      <fieldset>
        <legend className="sr-only">Start with</legend>
        {(Object.keys(VIEWS) as ViewName[]).map((name) => (
          <label key={name} className="pick">
            <input type="radio" name="view" checked={view === name} onChange={() => setView(name)} />
            <span className="person">
              <strong>{VIEWS[name].label}</strong>
              <span className="quiet">{VIEWS[name].explanation}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p>Press Save below. Filters can be changed by anyone at any time.</p>
    </main>
  );
}
