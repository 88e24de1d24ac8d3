import { attention, ok } from './check';
import type { Check } from './check';

export const teamsAppId: Check = {
  id: 'teamsAppId',
  title: 'Teams app id',
  needs: [],
  run: ({ config }) => {
    if (config.teams.appId !== null) return Promise.resolve(ok('TEAMS_APP_ID is there: links lead into the tab.'));
    const used = config.bot === null ? 'AAD_APP_CLIENT_ID' : 'BOT_ID';
    return Promise.resolve(
      attention(
        `TEAMS_APP_ID is absent, so links in cards and notices use ${used}. They open nothing if the app has another id in Teams.`,
        'Set TEAMS_APP_ID to the "id" of the app\'s Teams manifest (TEAMS_APP_ID in env/.env.<environment>).',
      ),
    );
  },
};
