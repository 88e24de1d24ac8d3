import type { Browser, BrowserContext, CDPSession, Frame, Page } from '@playwright/test';
import { hostPage } from '../../../infra/local/control/hostPage';
import { school } from './answers';

const TEAMS = 'https://teams.microsoft.com';
/** What the browser does for a new window, and to end the last one, is no work of the page. */
const WINDOW_RESTS_MS = 2000;
const HOST_FOLDER = 'infra/local/host';

export interface Framed {
  context: BrowserContext;
  page: Page;
  frame: Frame;
}

export interface Opening {
  browser: Browser;
  /** Of the page to frame. */
  origin: string;
  /** 1 for this machine as it is. */
  cpuSlowdown: number;
  /** Runs in every frame before its own scripts. */
  watch: () => void;
}

/** A cold load, framed by a page at Teams' own address. */
export async function openInTeams({ browser, origin, cpuSlowdown, watch }: Opening): Promise<Framed> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['local-network-access'], { origin: TEAMS });
  const page = await context.newPage();
  await answerAsTeams(page, origin);
  await page.addInitScript(watch);
  await page.waitForTimeout(WINDOW_RESTS_MS);
  await slowDown(await context.newCDPSession(page), cpuSlowdown);
  await page.goto(`${TEAMS}/_local/host/?view=personal`);
  const frame = await (await page.waitForSelector('#tab')).contentFrame();
  if (frame === null) throw new Error('The page at the address of Teams frames nothing.');
  await frame.waitForURL(`${origin}/tab/**`, { waitUntil: 'commit' });
  return { context, page, frame };
}

const slowDown = (session: CDPSession, rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });

/** The host page of the local Microsoft 365, without a Microsoft 365 behind it; whatever else is asked for outside this computer gets no answer. */
async function answerAsTeams(page: Page, origin: string): Promise<void> {
  const answers: Record<string, unknown> = {
    '/_local/host-config.json': { serviceUrl: origin },
    '/_local/users': {
      users: [{ id: 'a1', displayName: 'Aroha Ngata', userPrincipalName: 'aroha@example', roles: [] }],
    },
    '/_local/token': { token: tokenOf({ tid: school.tenantId, exp: Math.floor(Date.now() / 1000) + 3600 }) },
  };
  await page.route(/^https:/, async (route) => {
    const { origin: asked, pathname } = new URL(route.request().url());
    const answer = answers[pathname];
    if (asked !== TEAMS) await route.abort();
    else if (answer !== undefined) await route.fulfill({ json: answer });
    else {
      const { status, headers, bytes } = await hostPage(HOST_FOLDER, pathname.replace('/_local/host', ''));
      await route.fulfill({ status, headers, body: Buffer.from(bytes ?? '') });
    }
  });
}

const tokenOf = (claims: object) =>
  ['{}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.');
