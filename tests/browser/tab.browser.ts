import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { startLocally, type LocalStart, type Received } from './support/localStart';

/** The tab in the local stand-in for Teams: real tokens, real service, real database. */

let local: LocalStart;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  local = await startLocally(['--no-playground']);
});
test.afterAll(() => local.stop());

const received = () => local.local<Received>('/received');

async function openTab(page: Page, query: string): Promise<FrameLocator> {
  await page.goto(`${local.hostUrl}?${query}`);
  return page.frameLocator('#tab');
}

test('an operator filters the queue, opens an action and accepts it', async ({ page }) => {
  const tab = await openTab(page, 'view=personal');
  await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeVisible();
  await tab.getByRole('searchbox').fill('legacy');
  await expect(
    tab
      .getByRole('row')
      .filter({ hasText: /legacy/i })
      .first(),
  ).toBeVisible();
  await tab.getByText('Enable Conditional Access policies to block legacy authentication').first().click();

  await tab.getByRole('button', { name: 'Accept', exact: true }).first().click();
  const confirm = tab.getByRole('button', { name: /^(Accept it|Accept this action|Save|Confirm)/ });
  if ((await confirm.count()) > 0) await confirm.first().click();

  await expect(tab.getByText(/Accepted by Mere Totara/).first()).toBeVisible();
});

test('an operator sees the three administrators without MFA and notifies them once', async ({ page }) => {
  const tab = await openTab(page, 'view=channel&subPageId=action/AdminMFAV2');
  for (const name of ['Piri Kahikatea', 'Sol Weka', 'Noa Matai'])
    await expect(tab.getByText(name).first()).toBeVisible();

  await tab.getByRole('button', { name: /^Notify/ }).click();

  await expect.poll(async () => (await received()).notifications.length).toBe(3);
  await tab.getByRole('button', { name: /^Notify/ }).click();
  await expect(tab.getByText(/notified this week already/).first()).toBeVisible();
  expect((await received()).notifications).toHaveLength(3);
});

test('a teacher without a role is refused and learns no number', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&user=hemi.pukeko@kererucollege.example');
  await expect(tab.getByText(/Security Reader/).first()).toBeVisible();
  const text = await tab.locator('body').innerText();
  expect(text).not.toMatch(/\d+([.,]\d+)? ?%|points/);
});

test('a reader sees the queue but cannot decide', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&user=ana.kowhai@kererucollege.example&subPageId=action/AdminMFAV2');
  await expect(tab.getByText(/Only a Security Administrator or Global Administrator/).first()).toBeVisible();
});

for (const theme of ['default', 'dark', 'contrast']) {
  test(`has no serious accessibility fault in the theme ${theme}`, async ({ page }) => {
    const tab = await openTab(page, `view=personal&theme=${theme}`);
    await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include(['#tab', 'body']).analyze();
    const serious = violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical');
    expect(serious.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}
