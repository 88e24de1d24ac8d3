import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { LOCAL_BOT } from '../../infra/local/identities';
import { playgroundPeople } from '../../infra/local/tenant/people';
import { expectEveryLookWhole } from './support/everyLook';
import { startLocally, type LocalStart } from './support/localStart';
import { answerAsTeams, TEAMS } from './support/microsoftTeams';

/** Every screen of the unchanged build, framed at Teams' own address, in each theme and width. */

const CHANNEL = '19:kereru-secure-score@thread.tacv2';

let local: LocalStart;
test.describe.configure({ timeout: 150_000 });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  local = await startLocally(['--no-playground']);
  const { id, name, aadObjectId } = playgroundPeople.currentUser;
  await local.local('/bot/activities', {
    method: 'POST',
    body: {
      type: 'installationUpdate',
      action: 'add',
      id: 'added',
      channelId: 'msteams',
      from: { id, name, aadObjectId },
      recipient: { id: `28:${LOCAL_BOT.clientId}`, name: 'Scorekeeper' },
      conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true },
      channelData: { channel: { id: CHANNEL } },
    },
  });
});
test.afterAll(() => local.stop());

async function open(page: Page, query: string): Promise<FrameLocator> {
  await answerAsTeams(page, local);
  await page.goto(`${TEAMS}/_local/host?${query}`);
  return page.frameLocator('#tab');
}

test('the first view, with a plan of the slider', async ({ page }) => {
  const tab = await open(page, 'view=personal');
  await tab.getByRole('button', { name: 'Basic' }).click();
  await expect(tab.getByRole('row').filter({ hasText: 'In the plan' }).first()).toBeVisible();
  await tab.locator('body').evaluate(() => window.scrollTo(0, 0));
  await expectEveryLookWhole(page, tab, 'tab');
});

test('an open action with its people and the form to ignore it', async ({ page }) => {
  const tab = await open(page, 'view=personal&subPageId=action/AdminMFAV2');
  await expect(tab.getByText('Sol Weka').first()).toBeVisible();
  await tab.getByRole('button', { name: 'Ignore', exact: true }).click();
  await tab.getByLabel('Why the risk is accepted').fill('Two administrators get their keys after the holidays');
  await expectEveryLookWhole(page, tab, 'action');
});

test('several actions with one decision', async ({ page }) => {
  const tab = await open(page, 'view=personal');
  await tab.getByRole('button', { name: 'Choose several' }).click();
  const boxes = tab.getByRole('checkbox', { name: /^Choose / });
  for (const index of [0, 2]) await boxes.nth(index).check();
  await tab.getByRole('region', { name: 'Chosen actions' }).getByRole('button', { name: 'Third party' }).click();
  await expect(tab.getByRole('table', { name: 'What the decision does to the score' })).toBeVisible();
  await expectEveryLookWhole(page, tab, 'several');
});

test('saved views', async ({ page }) => {
  const tab = await open(page, 'view=personal');
  await tab.getByRole('button', { name: 'Quick wins' }).click();
  await tab.getByText('Saved views').click();
  await tab.getByLabel('Name for what you see now').fill('Before the holidays');
  await tab.getByLabel('For everybody who may see the score').check();
  await tab.getByRole('button', { name: 'Save view' }).click();
  await expect(tab.getByText('Saved as Before the holidays.')).toBeVisible();
  await expectEveryLookWhole(page, tab, 'views');
});

test('decisions and deliveries', async ({ page }) => {
  const action = await open(page, 'view=personal&subPageId=action/AdminMFAV2');
  await action.getByRole('button', { name: 'Accept', exact: true }).click();
  await action.getByRole('button', { name: 'Accept this action' }).click();
  await expect(action.getByText(/Accepted by Mere Totara/).first()).toBeVisible();
  await page.goto(`${TEAMS}/_local/host?view=personal&subPageId=log`);
  const tab = page.frameLocator('#tab');
  await expect(tab.getByText(/Accepted by Mere Totara/)).toBeVisible();
  await expectEveryLookWhole(page, tab, 'log');
});

test('the print view of the report', async ({ page }) => {
  const tab = await open(page, 'view=personal&subPageId=report');
  await expect(tab.getByRole('heading', { name: 'What to do next' })).toBeVisible();
  await expectEveryLookWhole(page, tab, 'report');
});

test('the digest of a channel with its preview', async ({ page }) => {
  const tab = await open(page, 'view=personal&subPageId=digest');
  await expect(tab.getByRole('group', { name: 'Preview of the digest' }).getByText('Best next steps')).toBeVisible();
  await expectEveryLookWhole(page, tab, 'digest');
});

test('setting up a channel tab, which then starts as chosen', async ({ page }) => {
  const tab = await open(page, 'view=configure');
  await tab.getByRole('radio', { name: /^Quick wins/ }).check();
  await expectEveryLookWhole(page, tab, 'configure');
  await page.locator('#save').click();
  await page.getByRole('link', { name: /contentUrl/ }).click();
  await expect(tab.getByRole('button', { name: 'Quick wins' })).toHaveAttribute('aria-pressed', 'true');
});

test('whoever may not see the score', async ({ page }) => {
  const tab = await open(page, 'view=personal&user=hemi.pukeko@kererucollege.example');
  await expect(tab.getByText(/Security Reader/).first()).toBeVisible();
  await expectEveryLookWhole(page, tab, 'no-right');
});
