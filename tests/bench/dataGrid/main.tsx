import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { app } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';
import { loadQueue } from './loadQueue';
import { QueuePage } from './queuePage';

/**
 * The page that `npm run bench` measures the tab against: the same rows, cells and slider, with Fluent's DataGrid as its documentation
 * shows it. It has a package.json of its own, because Fluent's components bring 300 MB of icons that the product has no use for.
 */
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

await app.initialize();
const [context, queue] = await Promise.all([app.getContext(), loadQueue()]);
createRoot(root).render(
  <FluentProvider theme={teamsLightTheme}>
    <QueuePage queue={queue} locale={context.app.locale} />
  </FluentProvider>,
);
app.notifySuccess();
