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

/** Empty in production. On a laptop the service names the origin of the page that stands in for Teams. */
async function localOrigins(): Promise<string[]> {
  const response = await fetch('/tab/host-origins.json').catch(() => null);
  const named: unknown = response?.ok ? await response.json().catch(() => null) : null;
  return Array.isArray(named) ? named.filter((origin) => typeof origin === 'string') : [];
}

// Closing an action is a step back; the queue behind it stays where it is, at the row that a link has brought in sight.
history.scrollRestoration = 'manual';

const connection = localOrigins().then(connectToTeams);
const connect = () => connection;

createRoot(root).render(
  <StrictMode>
    <App connect={connect} />
  </StrictMode>,
);
