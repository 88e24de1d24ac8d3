import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'virtual:fluent-tokens.css';
import './theme/base.css';
import './theme/controls.css';
import './theme/skeleton.css';
import { App } from './app';
import { connectToTeams } from './lib/teamsHost';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

/** None in production. On a laptop the service names the origin of the page that stands in for Teams. */
const localHosts = document.querySelector<HTMLMetaElement>('meta[name="local-hosts"]')?.content.split(' ') ?? [];
const toError = (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason)));

// Closing an action is a step back; the queue behind it stays where it is, at the row that a link has brought in sight.
history.scrollRestoration = 'manual';

// Until Teams has answered, the outline in index.html stands: there is nothing yet to draw.
void connectToTeams(localHosts)
  .catch(toError)
  .then((host) =>
    createRoot(root).render(
      <StrictMode>
        <App host={host} />
      </StrictMode>,
    ),
  );
