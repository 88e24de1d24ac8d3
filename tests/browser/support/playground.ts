import { expect, type Locator, type Page } from '@playwright/test';

/** Microsoft's own Teams client for the laptop, as people use it. */

/** Opens the IT staff channel; the local system posts a digest there each time. */
export async function openChannel(page: Page, url: string, digest: () => Locator): Promise<void> {
  // The page asks a CDN for fonts and animations; nothing outside is needed.
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(url);
  await page.getByText('Type a message...').first().waitFor();
  await page.getByRole('treeitem').filter({ hasText: 'Secure Score' }).click();
  await untilDrawn(page, digest);
}

const UNCHANGED_FOR_MS = 3_000;

/**
 * The page draws a card anew some moments after it arrived (when its own call to open the channel ends, and again with what follows),
 * and a form that was open by then is closed. So nothing is pressed before one drawing has stayed for a while.
 */
export async function untilDrawn(page: Page, card: () => Locator): Promise<void> {
  await expect(async () => {
    const drawn = await card().elementHandle({ timeout: 20_000 });
    await page.waitForTimeout(UNCHANGED_FOR_MS);
    expect(await drawn.evaluate((element) => element.isConnected)).toBe(true);
  }).toPass({ timeout: 40_000 });
}

/** Every press from now on is of another member of the channel, by Teams' own id, until what is given back is called. */
export async function pressAs(page: Page, memberId: string): Promise<() => Promise<void>> {
  const address = '**/_conversation/v1/invoke';
  await page.route(address, async (route) => {
    const body = route.request().postDataJSON() as { from: { id: string } };
    await route.continue({ postData: JSON.stringify({ ...body, from: { ...body.from, id: memberId } }) });
  });
  return () => page.unroute(address);
}
