import { expect, test, type Page } from '@playwright/test';
import { startLocally, type LocalStart, type Received } from './support/localStart';
import { cardGallery } from '../support/cardGallery';
import { layoutFaults } from './support/cardLayout';
import { openChannel, pressAs } from './support/playground';

/** The digest in Microsoft's own Teams client for the laptop, pressed as people press it. */

let local: LocalStart;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  local = await startLocally();
});
test.afterAll(() => local.stop());

/** The Playground's name for the chat of its user with the bot. */
const PERSONAL_CHAT = 'a:personal-chat';

const received = () => local.local<Received>('/received');

const digest = (page: Page) => page.locator('.ac-adaptiveCard').filter({ hasText: 'Best next steps' }).last();

test('a person who opens the channel sees the digest, ignores an action with a reason, and undoes it', async ({
  page,
}) => {
  await openChannel(page, local.playgroundUrl, () => digest(page));
  await expect(digest(page)).toContainText(/\d+\.\d %/);
  await expect(digest(page)).toContainText(/of \d+ points/);

  await digest(page).getByRole('button', { name: 'Ignore', exact: true }).first().click();
  await digest(page)
    .getByRole('textbox', { name: /Why do you take this risk/ })
    .first()
    .fill('No budget before the summer');
  await digest(page).getByRole('button', { name: 'Ignore it' }).first().click();

  await expect(digest(page)).toContainText('Ignored by Mere Totara');
  await expect(digest(page)).toContainText('No budget before the summer');
  await expect.poll(async () => (await received()).patches.length).toBe(1);
  const [patch] = (await received()).patches;
  expect(patch?.body.state).toBe('Ignored');
  expect(patch?.body.comment).toMatch(/Mere Totara.*No budget before the summer/);
  await expect.poll(async () => JSON.stringify((await received()).updates)).toContain('Ignored by Mere Totara');

  await digest(page).getByRole('button', { name: 'Undo' }).first().click();
  await expect(digest(page)).not.toContainText('Ignored by Mere Totara');
  await expect.poll(async () => (await received()).patches.length).toBe(2);
  expect((await received()).patches[1]?.body.state).toBe('Default');
});

test('a teacher without a role is refused, and nothing is written', async ({ page }) => {
  const before = (await received()).patches.length;
  await pressAs(page, '29:hemi.pukeko');
  await openChannel(page, local.playgroundUrl, () => digest(page));

  await digest(page).getByRole('button', { name: 'Accept', exact: true }).first().click();

  const answer = page.getByText(/Only a Security Administrator or Global Administrator can decide/);
  await expect(answer).toBeVisible();
  expect(await answer.innerText()).not.toMatch(/\d/);
  await expect(digest(page)).not.toContainText('Accepted by');
  expect((await received()).patches).toHaveLength(before);
});

test('every card is drawn whole', async ({ page }) => {
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(local.playgroundUrl);
  await page.getByText('Type a message...').first().waitFor();
  const cards = page.locator('.ac-adaptiveCard');
  // Opening the page adds the app, and the bot greets.
  await expect(cards).toHaveCount(1);
  for (const content of Object.values(cardGallery)) {
    const answer = await fetch(`${local.playgroundUrl}/_connector/v3/conversations/${PERSONAL_CHAT}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        from: { id: 'bot' },
        conversation: { id: PERSONAL_CHAT },
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
      }),
    });
    expect(answer.status).toBe(201);
  }
  await expect(cards).toHaveCount(1 + Object.keys(cardGallery).length);
  expect(await layoutFaults(cards)).toEqual([]);
});

test('the chat answers with the score, the best actions and the administrators without MFA', async ({ page }) => {
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(local.playgroundUrl);
  await page.getByText('Type a message...').first().waitFor();
  const say = async (text: string) => {
    await page.getByRole('textbox').last().click();
    await page.keyboard.type(text);
    await page.getByRole('button', { name: 'Send Message' }).click();
  };

  await say('score');
  await expect(page.locator('.ac-adaptiveCard').last()).toContainText(/of \d+ points/);
  await say('top 3');
  await expect(page.locator('.ac-adaptiveCard').last()).toContainText(/points/);
  await say('who AdminMFAV2');
  for (const name of ['Piri Kahikatea', 'Sol Weka', 'Noa Matai']) {
    await expect(page.locator('.ac-adaptiveCard').last()).toContainText(name);
  }
});
