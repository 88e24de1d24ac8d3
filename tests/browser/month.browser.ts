import { LOCAL_BOT } from '../../infra/local/identities';
import { playgroundPeople } from '../../infra/local/tenant/people';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startLocally, type LocalStart, type Received } from './support/localStart';
import { openChannel, pressAs, untilDrawn } from './support/playground';

/**
 * A month of a school in Microsoft's own Teams client for the laptop: what its people see in the channel, week by week. From outside
 * only the clock and the school's settings are moved; a teacher without a role tries each button before the IT manager presses it.
 */
test.describe.configure({ mode: 'serial' });

const [TEACHER = playgroundPeople.currentUser] = playgroundPeople.users.filter(({ givenName }) => givenName === 'Hemi');
const BOT = `28:${LOCAL_BOT.clientId}`;
const DAY_MS = 86_400_000;

/** Protections that the made-up school has at the start; without them it loses more than 2 percent points. */
const LOST = [
  'mdo_safelinksforemail',
  'mdo_safelinksforOfficeApps',
  'mdo_targetedusersprotection',
  'mdo_enablemailboxintelligence',
  'mdo_targeteduserprotectionaction',
];

let local: LocalStart;
let page: Page;
let today: Date;
let digestsAtStart: number;
/** What the school works on, best first: title and control, as the first digest shows them. */
let works: { title: string; controlId: string }[];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  local = await startLocally();
  today = new Date();
  page = await browser.newPage();
  await openChannel(page, local.playgroundUrl, digest);
  digestsAtStart = await digests().count();
  works = await firstRows();
});
test.afterAll(async () => {
  await page.close();
  await local.stop();
});

// The newest post stands on top.
const cards = () => page.locator('.ac-adaptiveCard');
const digests = () => cards().filter({ hasText: /Best next step/ });
const digest = () => digests().first();
const alerts = () =>
  cards()
    .filter({ hasText: 'Down' })
    .filter({ hasNotText: /Best next step/ });
const received = () => local.local<Received>('/received');

/** The part of the newest digest that is about one action: the innermost with these words. */
const part = (words: string) => digest().locator('.ac-container').filter({ hasText: words }).last();
const row = (place: number) => part(`${place + 1} · ${works[place]?.title ?? ''}`);
const button = (where: Locator, name: string) => where.getByRole('button', { name, exact: true });

async function firstRows(): Promise<typeof works> {
  const posted = (await received()).posts
    .map(({ body }) => JSON.stringify(body))
    .filter((body) => body.includes('digestId'));
  const ids = [...new Set([...(posted.at(-1) ?? '').matchAll(/"controlId":"([^"]+)"/g)].map(([, id]) => id ?? ''))];
  const titles = await digest()
    .getByText(/^[1-9] · /)
    .allInnerTexts();
  return titles.map((title, index) => ({ title: title.slice(4), controlId: ids[index] ?? '' }));
}

async function advance(days: number): Promise<void> {
  const { now } = await local.local<{ now: string }>(`/advance?days=${days}`, { method: 'POST' });
  today = new Date(now);
}

/** To a Monday after eight in the morning, when the digest is due, `atLeast` so many days on. */
async function toMonday(atLeast = 1): Promise<void> {
  let days = atLeast;
  while (new Date(today.getTime() + days * DAY_MS - 8 * 3_600_000).getDay() !== 1) days += 1;
  const before = await digests().count();
  await advance(days);
  await expect(digests()).toHaveCount(before + 1, { timeout: 60_000 });
  await untilDrawn(page, digest);
}

async function set(controlId: string, change: object): Promise<void> {
  await local.local(`/controls/${controlId}`, { method: 'POST', body: change });
}

const NOT_DECIDE = /Only a Security Administrator or Global Administrator can decide/;
const NOT_READ = /people with a security role only/;

/** Only he is told, without a figure; the card says what it said, and neither Microsoft nor the shared card hears of it. */
async function teacherIsRefused(press: () => Promise<void>): Promise<void> {
  const shown = await digest().innerText();
  const refusals = await page.getByText(NOT_DECIDE).count();
  const stop = await pressAs(page, TEACHER.id);
  await press();
  await expect(page.getByText(NOT_DECIDE)).toHaveCount(refusals + 1);
  await stop();
  for (const refusal of await page.getByText(NOT_DECIDE).allInnerTexts()) expect(refusal).not.toMatch(/\d/);
  expect(await digest().innerText()).toBe(shown);
  const { patches, updates } = await received();
  expect(JSON.stringify([patches, updates])).not.toContain('Hemi');
}

/** `shown`: what stands beside the action once the decision is made and drawn. */
async function teacherThenManager(press: () => Promise<void>, where: () => Locator, shown: RegExp): Promise<void> {
  await teacherIsRefused(press);
  await press();
  await expect(where()).toContainText(shown);
  await untilDrawn(page, digest);
}

async function ignore(place: number, reason: string, reviewOn: string): Promise<void> {
  await button(row(place), 'Ignore').click();
  await digest()
    .getByRole('textbox', { name: /Why do you take this risk/ })
    .fill(reason);
  await digest()
    .getByLabel(/Look at it again on/)
    .fill(reviewOn);
  await button(digest(), 'Ignore it').click();
}

/** The page writes as the manager alone, so what the teacher writes in the channel is handed to the Playground itself. */
async function teacherAsks(text: string): Promise<void> {
  const posted = (await received()).posts.map(({ conversationId }) => conversationId);
  const conversationId = posted.find((id) => id.startsWith('19:kereru-secure-score')) ?? '';
  const answer = await fetch(`${local.playgroundUrl}/_internal/v1/customActivities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      text: `<at>Scorekeeper</at> ${text}`,
      channelId: 'msteams',
      serviceUrl: `${local.playgroundUrl}/_connector`,
      id: 'asked-1',
      from: TEACHER,
      recipient: { id: BOT, name: 'Scorekeeper' },
      entities: [{ type: 'mention', text: '<at>Scorekeeper</at>', mentioned: { id: BOT, name: 'Scorekeeper' } }],
      conversation: { id: conversationId, conversationType: 'channel', isGroup: true, tenantId: local.tenantId },
      channelData: { tenant: { id: local.tenantId } },
    }),
  });
  expect(answer.status).toBe(200);
}

const dayIn = (days: number) => new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);

test('on the first day the manager does two steps and leaves a third for some days', async () => {
  for (const place of [0, 1]) {
    const where = () => row(place);
    await teacherThenManager(() => button(row(place), 'Accept').click(), where, /Accepted by Mere Totara on .*, due /);
    await teacherThenManager(() => button(row(place), 'Done').click(), where, /Marked as done by Mere Totara/);
  }
  await teacherThenManager(
    () => ignore(2, 'No budget before the summer', dayIn(10)),
    () => row(2),
    /Ignored by Mere Totara.*No budget before the summer.*Microsoft has it/,
  );
});

test('the second digest confirms the one and says that the other was not counted', async () => {
  const [first, second] = works;
  await set(first?.controlId ?? '', { score: 8, count: 702 });
  await toMonday(4);

  await expect(digest()).toContainText(`Done by Mere Totara: ${first?.title}. +8 confirmed on `);
  const task = () => part(`Done, says Mere Totara: ${second?.title}.`);
  await expect(task()).toContainText(/Not counted\./);
  await teacherThenManager(() => button(task(), 'Reopen').click(), task, /Reopened by Mere Totara/);
});

test('in the middle of a week the channel hears of a drop, once', async () => {
  for (const controlId of LOST) await set(controlId, { score: 0, count: 0 });
  await advance(2);
  await expect(alerts()).toHaveCount(1, { timeout: 60_000 });
  await expect(alerts()).toContainText(/Down \d\.\d since .*, to \d\d\.\d %/);
  await advance(1);
  await expect(alerts()).toHaveCount(1);
  await teacherAsks('why did the score move');
  await expect(page.getByText(NOT_READ)).toHaveCount(1);
});

test('the third digest asks to look again at what was ignored, and it is renewed', async () => {
  await toMonday();
  const task = () => part(`${works[2]?.title}`);
  await teacherThenManager(
    async () => {
      await button(task(), 'Renew').first().click();
      await button(task(), 'Renew').last().click();
    },
    task,
    /Ignored by Mere Totara/,
  );
});

test('the fourth digest has nothing that waits', async () => {
  await toMonday();
  await expect(digest()).not.toContainText('Needs you');
  await teacherIsRefused(() => button(digest(), 'Accept').first().click());
  await expect(digests()).toHaveCount(digestsAtStart + 3);
  await expect(alerts()).toHaveCount(1);
});

test('the log has what the manager decided and nothing of the teacher', async ({ page: chat }) => {
  await chat.route(/^https:/, (route) => route.abort());
  await chat.goto(local.playgroundUrl);
  await chat.getByText('Type a message...').first().waitFor();
  await chat.getByRole('textbox').last().click();
  await chat.keyboard.type('log');
  await chat.getByRole('button', { name: 'Send Message' }).click();
  const answer = chat.locator('.ac-adaptiveCard').last();
  await expect(answer).toContainText('Ignored by Mere Totara');
  await expect(answer).toContainText('The log is whole');
  await expect(answer).not.toContainText('Hemi');
});
