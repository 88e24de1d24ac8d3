import { expect, type FrameLocator, type Page } from '@playwright/test';
import { seriousFaults } from './seriousFaults';

const WIDTHS = [1280, 700, 360];
const THEMES = ['default', 'dark', 'contrast'];

/** `npm run pictures` keeps one of each width and of each theme. */
const PICTURES = process.env['TAB_PICTURES'];
const TALL = 1500;
/** axe-core takes seconds a look: usually it sees each width once and each theme once, and with this set all nine of them. */
const EVERY_LOOK = process.env['EVERY_LOOK'] !== undefined;

/**
 * Looks at an open screen in every theme at every width, changed as Teams changes them: nothing may reach out of the page, and axe-core may
 * find nothing serious.
 */
export async function expectEveryLookWhole(page: Page, tab: FrameLocator, name: string): Promise<void> {
  const faults: Record<string, string[]> = {};
  for (const [at, theme] of THEMES.entries()) {
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 900 });
    await page.getByLabel('Theme').selectOption(theme);
    await expect(tab.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of WIDTHS) {
      const isChosen = WIDTHS[at] === width;
      await page.setViewportSize({ width, height: isChosen && PICTURES !== undefined ? TALL : 900 });
      const found = [...(await reachingOut(tab)), ...(isChosen || EVERY_LOOK ? await seriousFaults(page) : [])];
      if (found.length > 0) faults[`${theme}, ${width} px`] = found;
      if (isChosen && PICTURES !== undefined) {
        await page.locator('#tab').screenshot({ path: `${PICTURES}/${name}-${width}-${theme}.png` });
      }
    }
  }
  expect(faults).toEqual({});
}

/** What makes the page, or a dialog over it, scroll sideways. */
function reachingOut(tab: FrameLocator): Promise<string[]> {
  return tab
    .locator('html, main, dialog[open]')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => `${box.tagName} is ${box.scrollWidth - box.clientWidth} px too narrow for what is in it`),
    );
}
