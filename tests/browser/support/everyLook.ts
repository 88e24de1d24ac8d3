import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { seriousFaults } from './seriousFaults';
import { tabFrame } from './tabFrame';

const WIDTHS = [1280, 700, 360];
const THEMES = ['default', 'dark', 'contrast'];

/** `npm run pictures` keeps one of each width and of each theme. */
const PICTURES = process.env['TAB_PICTURES'];
const TALL = 1500;

/**
 * Looks at an open screen in every theme at every width, changed as Teams changes them: nothing may reach out of the page, and axe-core may
 * find nothing serious.
 */
export async function expectEveryLookWhole(page: Page, tab: FrameLocator, name: string): Promise<void> {
  const faults: Record<string, string[]> = {};
  const frame = await tabFrame(page);
  for (const [at, theme] of THEMES.entries()) {
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 900 });
    await page.getByLabel('Theme').selectOption(theme);
    await expect(tab.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of WIDTHS) {
      const isKept = PICTURES !== undefined && WIDTHS[at] === width;
      await page.setViewportSize({ width, height: isKept ? TALL : 900 });
      await isLaidOut(frame);
      const found = [...(await reachingOut(tab)), ...(await seriousFaults(frame))];
      if (found.length > 0) faults[`${theme}, ${width} px`] = found;
      if (isKept) {
        await page.locator('#tab').screenshot({ path: `${PICTURES}/${name}-${width}-${theme}.png` });
      }
    }
  }
  expect(faults).toEqual({});
}

/** The page hears of its new width with the next picture, and draws itself anew after that: a sheet in place of a panel, say. */
function isLaidOut(frame: Frame): Promise<void> {
  return frame.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))),
  );
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
