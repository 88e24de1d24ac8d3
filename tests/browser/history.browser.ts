import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { expectEveryLookWhole } from './support/everyLook';
import { startLocally, type LocalStart } from './support/localStart';

/** The history in the local stand-in for Teams: 90 days of a made-up school, with the days that Microsoft left out. */

let local: LocalStart;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  local = await startLocally(['--no-playground']);
});
test.afterAll(() => local.stop());

async function openHistory(page: Page, query = 'subPageId=history'): Promise<FrameLocator> {
  await page.goto(`${local.hostUrl}?view=personal&${query}`);
  const tab = page.frameLocator('#tab');
  await expect(cursor(tab)).toBeVisible();
  return tab;
}

const cursor = (tab: FrameLocator) => tab.getByRole('slider', { name: 'Day on the line' });
const account = (tab: FrameLocator) => tab.getByRole('region', { name: 'Why it moved' });
const address = (tab: FrameLocator) => tab.locator(':root').evaluate(() => location.search);
const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Presses the plot at a share of its width, as a pointer does. */
async function pressPlot(page: Page, tab: FrameLocator, share: number): Promise<void> {
  const box = await cursor(tab).boundingBox();
  if (box === null) throw new Error('The plot is not drawn.');
  await page.mouse.click(box.x + box.width * share, box.y + box.height / 2);
}

test('by keyboard, from the overview to the account between two days', async ({ page }) => {
  await page.goto(`${local.hostUrl}?view=personal`);
  const tab = page.frameLocator('#tab');
  await tab.getByRole('button', { name: 'History', exact: true }).press('Enter');
  await expect(tab.getByRole('heading', { name: 'History' })).toBeFocused();

  await cursor(tab).focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  await expect(tab.getByText(/is the first day\. Choose the second one/)).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');

  await expect(account(tab)).toContainText(/(Up|Down) [\d.]+ from .* to .*\./);
  await expect(tab.getByRole('button', { name: 'Whole period' })).toBeVisible();
  expect(await address(tab)).toMatch(/^\?page=history&from=[\d-]+&to=[\d-]+$/);
});

test('by pointer, two days in either order', async ({ page }) => {
  const tab = await openHistory(page);
  await pressPlot(page, tab, 0.8);
  await pressPlot(page, tab, 0.3);
  await expect.poll(() => address(tab)).toMatch(/from=[\d-]+&to=[\d-]+$/);
  const [from, to] = [
    await tab.getByLabel('From', { exact: true }).inputValue(),
    await tab.getByLabel('To', { exact: true }).inputValue(),
  ];
  expect(from < to).toBe(true);
  await expect(account(tab)).toContainText(/(Up|Down) [\d.]+ from/);
});

test('a link names two days, and the period grows until it holds them', async ({ page }) => {
  const tab = await openHistory(page, `subPageId=history/${dayBefore(60)}/${dayBefore(5)}`);
  await expect(tab.getByLabel('From')).toHaveValue(dayBefore(60));
  await expect(tab.getByRole('button', { name: '90 days' })).toHaveAttribute('aria-pressed', 'true');

  await tab.getByRole('button', { name: '7 days', exact: true }).click();
  await expect.poll(() => address(tab)).toBe('?page=history&period=7');
});

test('the queue of a past day is read, and left for that of today', async ({ page }) => {
  const tab = await openHistory(page);
  await tab.getByLabel('Day', { exact: true }).fill(dayBefore(40));
  await expect(tab.getByText(/This is the past, and only to be read: \d+ actions/)).toBeVisible();
  await expect(tab.getByRole('table', { name: /^Actions as of/ }).getByRole('row')).toHaveCount(16);

  await tab.getByRole('button', { name: 'Back to the queue of today' }).click();
  await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeFocused();
});

test('the table has the days that the line leaves open', async ({ page }) => {
  const tab = await openHistory(page);
  await tab.getByText('Show as table').press('Enter');
  const table = tab.getByRole('table', { name: /newest first/ });
  await expect(table.getByRole('row').filter({ hasText: 'no figures' }).first()).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'All tenants' })).toBeVisible();
});

test('is whole and accessible with all of it open, in every theme at every width', async ({ page }) => {
  test.setTimeout(180_000);
  const tab = await openHistory(page, `subPageId=history/${dayBefore(50)}/${dayBefore(10)}`);
  await expect(account(tab).locator('.parts li').first()).toBeVisible();
  await tab.getByText('Show as table').click();
  await tab.getByLabel('Day', { exact: true }).fill(dayBefore(40));
  await expect(tab.locator('.past-rows')).toBeVisible();
  await expectEveryLookWhole(page, tab, 'history');
});

// The last one: it moves the clock.
test('a decision is a mark on the line, and named in what happened', async ({ page }) => {
  await page.goto(`${local.hostUrl}?view=personal&subPageId=action/AdminMFAV2`);
  const action = page.frameLocator('#tab');
  await action.getByRole('button', { name: 'Accept', exact: true }).click();
  await action.getByRole('button', { name: 'Accept this action' }).click();
  await expect(action.getByText(/accepted by Mere Totara/i).first()).toBeVisible();
  await local.local('/advance?days=2', { method: 'POST' });

  const tab = await openHistory(page);
  await expect(tab.locator('.chart-events .event-mark-decision')).toHaveCount(1);
  const line = tab.getByRole('region', { name: 'What happened' }).getByRole('listitem').filter({ hasText: 'Decision' });
  await expect(line).toContainText(/multifactor authentication .* accepted by Mere Totara/);
  await line.getByRole('button').click();
  await expect(tab.getByRole('heading', { name: /multifactor authentication/ }).first()).toBeVisible();
});
