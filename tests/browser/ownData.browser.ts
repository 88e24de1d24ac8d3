import { expect, test } from '@playwright/test';
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startLocally } from './support/localStart';

/** `npm start -- --data <folder>`: one captured day, the same in card, chat and tab. */

const OWN = {
  name: 'a small day of our own',
  folder: resolve('tests/fixtures/captured'),
  points: '19 of 41 points',
  controls: 7,
};
/** A real tenant's day, where the reference material lies beside the checkout. */
const REAL = resolve('../shared/graph');
const days = existsSync(REAL)
  ? [OWN, { name: 'a real day', folder: realDay(), points: '128 of 274 points', controls: 68 }]
  : [OWN];

for (const day of days) {
  test(`${day.name} shows ${day.points} and ${day.controls} controls in card, chat and tab alike`, async ({ page }) => {
    test.setTimeout(180_000);
    const local = await startLocally(['--data', day.folder]);
    try {
      const expected = `${day.points} over ${day.controls} controls`;
      await page.goto(`${local.hostUrl}?view=personal`);
      await expect(page.frameLocator('#tab').getByText(expected)).toBeVisible();

      await page.route(/^https:/, (route) => route.abort());
      await page.goto(local.playgroundUrl);
      await page.getByText('Type a message...').first().waitFor();
      await page.getByRole('textbox').last().click();
      await page.keyboard.type('score');
      await page.getByRole('button', { name: 'Send Message' }).click();
      await expect(page.locator('.ac-adaptiveCard').last()).toContainText(expected);

      await page.getByRole('treeitem').filter({ hasText: 'Secure Score' }).click();
      await expect(page.locator('.ac-adaptiveCard').filter({ hasText: 'Best next steps' }).last()).toContainText(
        expected,
      );
    } finally {
      await local.stop();
    }
  });
}

test('a broken file is named, with the place and what was expected', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scorekeeper-broken-'));
  writeFileSync(join(folder, 'secureScores.json'), '{"value": [{"id": 1, "currentScore": "many"}]}');
  writeFileSync(join(folder, 'secureScoreControlProfiles.json'), '{"value": []}');

  const started = startLocally(['--data', folder]);

  await expect(started).rejects.toThrow(/secureScores\.json/);
  await expect(started).rejects.toThrow(/expected/i);
});

function realDay(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scorekeeper-real-day-'));
  copyFileSync(join(REAL, 'heimdall-secure-score.json'), join(folder, 'secureScores.json'));
  copyFileSync(join(REAL, 'heimdall-profiles.json'), join(folder, 'secureScoreControlProfiles.json'));
  return folder;
}
