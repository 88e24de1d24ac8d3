import type { Page } from '@playwright/test';
import type { LocalStart } from './localStart';

export const TEAMS = 'https://teams.microsoft.com';

/**
 * Answers Teams' own address with the local host page, so that the tab meets the origin that it will meet in Teams: the check of
 * teams-js, the frame-ancestors of our Content-Security-Policy and third-party framing are the real ones. Whatever else is asked for
 * outside this computer gets no answer.
 */
export async function answerAsTeams(page: Page, local: LocalStart): Promise<void> {
  const { origin } = new URL(local.hostUrl);
  await page.context().grantPermissions(['local-network-access'], { origin: TEAMS });
  await page.route(/^https:\/\/(?!127\.0\.0\.1)/, async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== TEAMS) {
      await route.abort();
      return;
    }
    const response = await route.fetch({ url: `${origin}${url.pathname}${url.search}` });
    await route.fulfill({ response });
  });
}
