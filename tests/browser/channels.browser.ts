import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { LOCAL_BOT } from '../../infra/local/identities';
import { playgroundPeople } from '../../infra/local/tenant/people';
import type { ChannelsResponse } from '../../domain/contract/channels';
import type { OverviewResponse } from '../../domain/contract/overview';
import { startLocally, type LocalStart } from './support/localStart';

/** The page "Digest" in the local stand-in for Teams, under the policy that the service sends with the tab. */

const CHANNEL = '19:kereru-secure-score@thread.tacv2';
const OPERATOR = playgroundPeople.currentUser;
const READER = 'view=personal&user=ana.kowhai@kererucollege.example&subPageId=digest';

let local: LocalStart;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  local = await startLocally(['--no-playground']);
  await local.local('/bot/activities', { method: 'POST', body: addedToTheTeam() });
});
test.afterAll(() => local.stop());

/** What Teams sends when an operator adds the app to a team. */
function addedToTheTeam() {
  const { id, name, aadObjectId } = OPERATOR;
  return {
    type: 'installationUpdate',
    action: 'add',
    id: 'added',
    channelId: 'msteams',
    from: { id, name, aadObjectId },
    recipient: { id: `28:${LOCAL_BOT.clientId}`, name: 'Scorekeeper' },
    conversation: { id: CHANNEL, conversationType: 'channel', isGroup: true },
    channelData: { channel: { id: CHANNEL } },
  };
}

async function openDigest(page: Page, query = 'view=personal&subPageId=digest'): Promise<FrameLocator> {
  await page.goto(`${local.hostUrl}?${query}`);
  const tab = page.frameLocator('#tab');
  await expect(card(tab).getByText('Best next steps')).toBeVisible();
  return tab;
}

const card = (tab: FrameLocator) => tab.getByRole('group', { name: 'Preview of the digest' });

async function ask<T>(path: string): Promise<T> {
  const { token } = await local.local<{ token: string }>(`/token?user=${OPERATOR.aadObjectId}`);
  const answer = await fetch(`${local.serviceUrl}/api/tenants/${local.tenantId}/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()) as T;
}

test('the preview is drawn with the percent of the overview and its pictures, and the policy of the page has nothing to stop', async ({
  page,
}) => {
  const stopped: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) stopped.push(message.text());
  });
  const { score } = await ask<OverviewResponse>('overview');
  const tab = await openDigest(page);

  await expect(card(tab).getByText(`${score?.percent?.toFixed(1)} %`, { exact: true })).toBeVisible();
  const pictures = card(tab).getByRole('img');
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  expect(stopped).toEqual([]);
});

test('a button of the preview does nothing and says so', async ({ page }) => {
  const tab = await openDigest(page);
  await card(tab).getByRole('link', { name: 'Open the queue' }).click();
  await expect(tab.getByText('"Open the queue" does nothing here')).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
  await expect(tab.getByRole('heading', { name: 'Digest', exact: true })).toBeVisible();
});

test('an operator moves the digest to another day and time, and takes fewer steps', async ({ page }) => {
  const tab = await openDigest(page);
  await tab.getByLabel('Day').selectOption('Thursday');
  await tab.getByLabel('Time', { exact: true }).fill('07:15');
  await tab.getByLabel('Time zone').fill('Pacific/Auckland');
  await tab.getByLabel('Next steps shown').selectOption('2');
  await tab.getByRole('button', { name: 'Save' }).click();

  await expect(tab.getByText(/gets the digest Thursdays at 07:15 \(Pacific\/Auckland\)/)).toBeVisible();
  await expect(tab.getByText(/^Every Thursday at 07:15 \(Pacific\/Auckland\)/)).toBeVisible();
  await expect(card(tab).getByText(/^2 · /)).toBeVisible();
  await expect(card(tab).getByText(/^3 · /)).toBeHidden();
  const { channels } = await ask<ChannelsResponse>('channels');
  expect(channels).toMatchObject([
    { enabled: true, actions: 2, schedule: { weekday: 4, time: '07:15', timeZone: 'Pacific/Auckland' } },
  ]);
});

test('an operator posts one now, after being told what it does', async ({ page }) => {
  const posts = async () => (await local.local<{ posts: unknown[] }>('/received')).posts.length;
  const tab = await openDigest(page);
  const before = await posts();
  await tab.getByRole('button', { name: 'Post one now' }).click();
  await expect(tab.getByText(/A post cannot be taken back/)).toBeVisible();
  expect(await posts()).toBe(before);

  await tab.getByRole('button', { name: 'Post it now' }).click();
  await expect(tab.getByText(/The digest is on its way/)).toBeVisible();
  await expect(tab.getByText(/^Last digest: posted/)).toBeVisible();
  expect(await posts()).toBe(before + 1);
});

test('a reader sees the settings, and who may change them', async ({ page }) => {
  const tab = await openDigest(page, READER);
  await expect(tab.getByText(/Only a Security Administrator or Global Administrator can change this/)).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Post one now' })).toBeHidden();
});
