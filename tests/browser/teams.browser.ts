import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { ATTACKS } from '../tab/support/attacks';
import { startLocally, type LocalStart } from './support/localStart';
import { answerAsTeams, TEAMS } from './support/microsoftTeams';
import { seriousFaults } from './support/seriousFaults';
import { tabFrame } from './support/tabFrame';

/** The unchanged build of the tab, framed by a page at Teams' own address. */

let local: LocalStart;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  local = await startLocally(['--no-playground']);
});
test.afterAll(() => local.stop());

/** What a deep link names, and the heading that is then there; '' is the first page. */
const GERMAN_PAGES = [
  ['action/AdminMFAV2', 'Entscheiden'],
  ['digest', 'Wochenbericht'],
  ['', 'Im Vergleich mit anderen'],
  ['history', 'Verlauf'],
  ['report', 'Bericht für die Leitung'],
  ['log', 'Entscheidungen und Sendungen'],
] as const;

/** What can be seen of a section and reaches out of the page to the right. */
function reachingOut(section: Locator): Promise<string[]> {
  return section.locator('*').evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility() && !each.closest('.history-table table, .sr-only'))
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''}: ${each.textContent.slice(0, 40)}`),
  );
}

async function openInTeams(page: Page, query = ''): Promise<FrameLocator> {
  await answerAsTeams(page, local);
  await page.goto(`${TEAMS}/_local/host?view=personal${query}`);
  const tab = page.frameLocator('#tab');
  await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeVisible();
  return tab;
}

test('shakes hands with Teams, shows the score, and takes the theme that Teams changes to', async ({ page }) => {
  const tab = await openInTeams(page);
  await expect(tab.locator('.headline-percent')).toHaveText(/^\d+\.\d %$/);
  await expect(page.locator('html')).toHaveAttribute('data-heardapp-initializationsuccess', 'yes');
  await page.getByLabel('Theme').selectOption('contrast');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'contrast');
});

for (const width of [1280, 360]) {
  test(`speaks German where Teams does, whole and accessible ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await answerAsTeams(page, local);
    for (const [place, heading] of GERMAN_PAGES) {
      await page.goto(`${TEAMS}/_local/host?view=personal&locale=de-DE&subPageId=${place}`);
      const tab = page.frameLocator('#tab');
      await expect(tab.locator('html')).toHaveAttribute('lang', 'de');
      await expect(tab.getByRole('heading', { name: heading, exact: true }).first()).toBeVisible();
      await expect(tab.locator('[aria-busy=true], .skeleton-lines')).toHaveCount(0);
      const section = tab.locator('.page > .card, .columns > section').first();
      expect(await reachingOut(section), `${place || 'overview'}, ${width} px wide`).toEqual([]);
      expect(await seriousFaults(await tabFrame(page)), `${place || 'overview'}, ${width} px wide`).toEqual([]);
    }
  });
}

test('gives a clear page where nobody has agreed to the app', async ({ page }) => {
  await answerAsTeams(page, local);
  await page.goto(`${TEAMS}/_local/host?view=personal&consent=missing`);
  await expect(page.frameLocator('#tab').getByText('Your school has not agreed to Scorekeeper yet.')).toBeVisible();
});

test('is not shown in the frame of anybody else', async ({ page }) => {
  const refusals: string[] = [];
  page.on('console', (message) => refusals.push(message.text()));
  await page.route('https://evil.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe id="tab" src="${local.serviceUrl}/tab/"></iframe>` }),
  );
  await page.context().grantPermissions(['local-network-access'], { origin: 'https://evil.example' });
  await page.goto('https://evil.example/');
  await expect.poll(() => refusals.join('\n')).toMatch(/frame-ancestors/);
  await expect(page.frameLocator('#tab').locator('#root')).toHaveCount(0);
});

test(`HTML from Microsoft runs nothing, asks for nothing and styles nothing: ${ATTACKS.length} attacks`, async ({
  page,
}) => {
  test.setTimeout(180_000);
  const happened: string[] = [];
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    const known = [TEAMS, new URL(local.serviceUrl).origin, 'https://res.cdn.office.net', 'null'];
    if (!known.includes(origin)) happened.push(`request: ${request.url()}`);
  });
  page.on('popup', (popup) => happened.push(`popup: ${popup.url()}`));
  // Here the action lies over the queue, and Esc leads back to its row.
  await page.setViewportSize({ width: 700, height: 900 });
  const tab = await openInTeams(page);

  let attacks: string[] = [];
  await page.route(/\/api\/tenants\/[^/]+\/actions\/[^/?]+$/, async (route) => {
    const response = await route.fetch();
    const detail = (await response.json()) as object;
    const [remediationHtml, impactHtml, statusHtml] = [0, 1, 2].map((at) => `<p>Before</p>${attacks[at] ?? ''}`);
    await route.fulfill({ response, json: { ...detail, remediationHtml, impactHtml, statusHtml } });
  });
  const looks = () =>
    tab.locator('body').evaluate((body) => ({
      sheets: document.styleSheets.length,
      colour: getComputedStyle(body).backgroundColor,
      shown: getComputedStyle(body).display,
      scripts: document.scripts.length,
      frames: window.length,
      forms: document.querySelectorAll(
        '.microsoft-text :is(form, input, button, iframe, object, embed, style, link, svg, math)',
      ).length,
      handlers: [...document.querySelectorAll('.microsoft-text *')].filter((each) =>
        each.getAttributeNames().some((name) => name.startsWith('on') || name === 'style'),
      ).length,
    }));
  let before: Awaited<ReturnType<typeof looks>> | null = null;

  await tab.locator('[data-control]').first().focus();
  // The first view is as it should look; each after it has three attacks at once.
  const views = [
    [],
    ...Array.from({ length: Math.ceil(ATTACKS.length / 3) }, (_, at) => ATTACKS.slice(3 * at, 3 * at + 3)),
  ];
  for (attacks of views) {
    await page.keyboard.press('Enter');
    const text = tab.locator('.microsoft-text');
    await expect(text.first()).toContainText('Before');
    // Whoever is curious looks at all of it, and points at it too.
    await tab.getByText('More from Microsoft').click();
    await text.last().hover();
    const after = await looks();
    before ??= after;
    expect(after, attacks.join('\n')).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(text).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
  }
  expect(happened).toEqual([]);
});
