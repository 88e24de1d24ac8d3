import type { Frame, Page } from '@playwright/test';

/** The frame of the tab in the page that stands in for Teams. */
export async function tabFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('#tab')).contentFrame();
  if (frame === null) throw new Error('The page frames no tab.');
  return frame;
}
