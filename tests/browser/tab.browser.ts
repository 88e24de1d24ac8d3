import { readFile } from 'node:fs/promises';
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
  const action = tab.getByRole('row').filter({ hasText: 'Enable Conditional Access policies to block legacy' });
  await expect(tab.getByText(/^\d+ of \d+ actions$/)).toBeVisible();
  await action.click();

  await tab.getByRole('button', { name: 'Accept', exact: true }).click();
  await tab.getByLabel('Who takes it on').fill('Ana Kowhai');
  await tab.getByRole('button', { name: 'Accept this action' }).click();

  await expect(action).toContainText(/accepted by Ana Kowhai/);
  await expect(tab.getByText(/Mere Totara/).first()).toBeVisible();
});

test('an operator ignores an action with a reason: Microsoft is told once, and Undo gives the state back', async ({
  page,
}) => {
  const tab = await openTab(page, 'view=personal&subPageId=action/aad_phishing_MFA_strength');
  await tab.getByRole('button', { name: 'Ignore', exact: true }).click();
  await tab.getByLabel('Why the risk is accepted').fill('Covered by the mail gateway until June');
  await tab.getByRole('button', { name: 'Ignore this action' }).click();

  await expect.poll(async () => (await received()).patches.length).toBe(1);
  expect((await received()).patches[0]?.body).toMatchObject({ state: 'Ignored' });
  expect((await received()).patches[0]?.body.comment).toMatch(/Mere Totara.*mail gateway/);

  await tab.getByRole('button', { name: /^Undo/ }).first().click();
  await expect.poll(async () => (await received()).patches.length).toBe(2);
  expect((await received()).patches[1]?.body).toMatchObject({ state: 'Default' });
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

test('a link to the log shows decisions, digests and notices, and leads back to the score', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&subPageId=log');
  await expect(tab.getByRole('heading', { name: 'Decisions and deliveries' })).toBeFocused();
  await expect(tab.getByText(/Ignored by Mere Totara: .Covered by the mail gateway until June/)).toBeVisible();
  await expect(tab.getByText(/none was changed or taken out/)).toBeVisible();
  await expect(tab.getByText('Sol Weka: notified, asked by Mere Totara')).toBeVisible();

  await tab.getByRole('button', { name: 'Back to the score' }).click();
  await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeVisible();
});

test('the report and the queue are saved as files, and the print view fits on one sheet of A4', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&user=ana.kowhai@kererucollege.example');
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), tab.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };

  const pdf = await saved('Report for the leadership (PDF)');
  expect(pdf.name).toMatch(/^Kereru-College-secure-score-report-\d{4}-\d\d-\d\d\.pdf$/);
  expect(pdf.content.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(tab.getByText(`${pdf.name} goes to your downloads.`)).toBeVisible();
  const sheet = await saved('Download as CSV');
  expect(sheet.name).toMatch(/^Kereru-College-secure-score-actions-.*\.csv$/);
  expect(sheet.content.toString('utf8')).toContain('"Rank","Action","Status"');

  await tab.getByRole('button', { name: 'Print view' }).click();
  await expect(tab.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeHidden();
  // A4 without the margins of 10 mm that the print style sets, at 96 pixels an inch.
  const paper = { width: Math.floor((190 / 25.4) * 96), height: Math.floor((277 / 25.4) * 96) };
  await page.emulateMedia({ media: 'print' });
  await page.locator('#tab').evaluate((frame, { width }) => {
    frame.style.width = frame.style.minWidth = `${width}px`;
  }, paper);
  const isOnOneSheet = async () => {
    const report = await tab.locator('.report').boundingBox();
    expect(report?.height).toBeLessThanOrEqual(paper.height);
    expect(report?.width).toBeLessThanOrEqual(paper.width);
  };
  await isOnOneSheet();
  await expect(tab.getByRole('button', { name: 'Print', exact: true })).toBeHidden();

  const long = 'A sentence that is longer than any that we have. '.repeat(12);
  await tab.locator('.report').evaluate((report, text) => {
    const texts = report.querySelectorAll(
      'td p, li > span:first-child, section > p:not(.report-percent), section li:not(:has(span))',
    );
    for (const one of texts) one.textContent = text;
    const list = report.querySelector('.report-decisions');
    list?.replaceChildren(
      ...Array.from({ length: 5 }, () => Object.assign(document.createElement('li'), { textContent: text })),
    );
  }, long);
  await isOnOneSheet();
});

test('a link to an action far down the queue shows its row', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&subPageId=action/AdminMFAV2');
  await expect(tab.locator('[data-control="AdminMFAV2"]')).toBeInViewport();
});

test('a teacher without a role is refused and learns no number', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&user=hemi.pukeko@kererucollege.example');
  await expect(tab.getByText(/Security Reader/).first()).toBeVisible();
  const text = await tab.locator('body').innerText();
  expect(text).not.toMatch(/\d+([.,]\d+)? ?%|points/);
});

test('a reader sees the queue but cannot decide', async ({ page }) => {
  const tab = await openTab(page, 'view=personal&user=ana.kowhai@kererucollege.example&subPageId=action/AdminMFAV2');
  await expect(tab.getByText(/Deciding needs the role Security Administrator or Global Administrator/)).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Accept', exact: true })).toBeDisabled();
});

test('by keyboard, the slider moves score and queue, and what is saved is the plan', async ({ page }) => {
  const tab = await openTab(page, 'view=personal');
  const slider = tab.getByRole('slider', { name: 'How much change can your people bear?' });
  await slider.press('Home');
  await expect(tab.getByText('No action fits here yet.')).toBeVisible();
  for (let step = 0; step < 5; step += 1) await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^5 of 100: \d+ actions?, lands at \d+\.\d %$/);
  const lands = await tab.getByText(/^lands at/).innerText();
  const planned = tab.getByRole('row').filter({ hasText: 'In the plan' });
  await expect(planned.first()).toBeVisible();
  // Rows far out of sight are not in the page.
  await planned.last().scrollIntoViewIfNeeded();
  await expect(tab.getByRole('row').filter({ hasText: 'Next beyond the plan' })).toHaveCount(1);

  await tab.getByRole('button', { name: 'Save as plan' }).click();
  await expect(tab.getByText('Saved. The digest and the overview measure against it from now on.')).toBeVisible();
  await expect(tab.getByText(/^Saved plan: Planned/)).toContainText(lands.replace('lands at ', ''));
});

test('the whole way by keyboard alone: filter, open, ignore with a reason, undo, back to the row, decide on several', async ({
  page,
}) => {
  const tab = await openTab(page, 'view=personal');
  await expect(tab.getByRole('heading', { name: 'Action queue' })).toBeVisible();
  await tab.getByRole('button', { name: 'History', exact: true }).focus();

  await tabTo(page, tab, 'Quick wins');
  await page.keyboard.press('Enter');
  await expect(tab.getByText(/^\d+ of \d+ actions$/)).toBeVisible();
  await tabToRow(page, tab);
  await page.keyboard.press('ArrowDown');
  const row = await focused(tab);
  await page.keyboard.press('Enter');
  await expect(tab.locator('#detail-title')).toBeFocused();

  await tabTo(page, tab, 'Ignore');
  await page.keyboard.press('Enter');
  await expect(tab.getByLabel('Why the risk is accepted')).toBeFocused();
  await page.keyboard.type('The mail gateway covers it until June');
  await tabTo(page, tab, 'Ignore this action');
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { name: 'Decide' })).toBeFocused();
  await tabTo(page, tab, 'Undo');
  await page.keyboard.press('Enter');
  await expect(tab.locator('.done-note').first()).toContainText(/Reopened|open again/i);
  await tabTo(page, tab, 'Close', 'back');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe(row);

  await tabTo(page, tab, 'Choose several', 'back');
  await page.keyboard.press('Enter');
  await tabToRow(page, tab);
  for (const key of [' ', 'ArrowDown', ' ']) await page.keyboard.press(key);
  await tabTo(page, tab, 'Accept');
  await page.keyboard.press('Enter');
  await expect(tab.getByLabel('Who takes it on')).toBeFocused();
  await tabTo(page, tab, 'Accept 2 actions');
  await page.keyboard.press('Enter');
  await expect(tab.getByText('2 actions accepted.')).toBeFocused();
  await tabTo(page, tab, 'Undo all 2');
  await page.keyboard.press('Enter');
  await expect(tab.getByText('2 decisions undone.')).toBeVisible();
});

test('a screen reader hears names, states and figures, not only boxes', async ({ page }) => {
  const tab = await openTab(page, 'view=personal');
  await expect(tab.getByRole('row').nth(1)).toMatchAriaSnapshot(`
    - row /\\d+ .+ points .+ (min|h)/:
      - gridcell /\\d+/
      - gridcell /.+/
      - gridcell /[\\d.]+ points?/
      - gridcell /(Nobody|A few|Some|Many|Most).* notices?/
      - gridcell /\\d+ (min|h)/
  `);
  await expect(tab.getByRole('grid', { name: 'Actions' })).toHaveAttribute('aria-rowcount', /^\d{3}$/);
  await expect(tab.getByRole('region', { name: 'Secure Score' })).toBeVisible();
  await expect(tab.getByRole('search', { name: 'Narrow the action queue' })).toBeVisible();
  await expect(tab.getByRole('group', { name: 'Quick filters' }).getByRole('button')).toHaveCount(5);
  await expect(tab.getByRole('img', { name: /^From \d+\.\d % on .+ to \d+\.\d % on / })).toBeVisible();
});

/** The accessible name of what has the focus, or the control of a row. */
function focused(tab: FrameLocator): Promise<string> {
  return tab.locator(':root').evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset['control'] ?? element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });
}

/** Presses Tab until the focus is on what is called so: whatever can be reached, can be reached by keyboard. */
async function tabTo(page: Page, tab: FrameLocator, name: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(direction === 'on' ? 'Tab' : 'Shift+Tab');
    if ((await focused(tab)) === name) return;
  }
  throw new Error(`The Tab key does not lead to "${name}".`);
}

async function tabToRow(page: Page, tab: FrameLocator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await tab.locator('[role=row]:focus').count()) return;
  }
  throw new Error('The Tab key does not lead into the queue.');
}
