import { expect, test, type Page } from '@playwright/test';
import { card, textBlock } from '../../bot/cards/elements';
import { plain } from '../../bot/cards/text';
import { LANGUAGE_NAMES, LANGUAGES } from '../../domain/language/language';
import { textsOf, type Texts } from '../../domain/language/texts';
import { cardGallery, galleryIn } from '../support/cardGallery';
import { layoutFaults } from './support/cardLayout';
import { seriousFaults } from './support/seriousFaults';
import { drawCards, type Theme } from './support/teamsRenderer';

/** Every card, drawn by Microsoft's own library in Chromium at the widths of a phone and of a channel, in Teams' three themes. */

const WIDTHS = [320, 700];
const THEMES: Theme[] = ['light', 'dark', 'contrast'];
/** The buttons that open a form in a card. */
const formsIn = ({ buttons }: Texts) => [
  buttons.renew,
  buttons.move,
  buttons.ignore,
  buttons.thirdParty,
  buttons.notify,
];

/** `npm run pictures` keeps these. */
const PICTURES = process.env['CARD_PICTURES'];
const KEPT: Record<Theme, number> = { light: 700, dark: 320, contrast: 320 };

// Themes differ in colours alone; the words of a language in their length.
for (const language of LANGUAGES) {
  const texts = textsOf(language);
  test(`every card in ${LANGUAGE_NAMES[language]} is whole and read in order, closed and with each of its forms open`, async ({
    page,
  }) => {
    await drawCards(page, galleryIn(texts), 'light');
    await isLaidOutWell(page, 'closed');
    for (const form of formsIn(texts)) {
      await openForms(page, form);
      await isLaidOutWell(page, `with "${form}" open`);
    }
  });
}

test('a name written from right to left leaves the figures behind it where they belong', async ({ page }) => {
  const sentence = (text: string) => card('', [textBlock(text)], []);
  await drawCards(page, { name: sentence(plain('Done by \u05de\u05e9\u05d4 \u05db\u05d4\u05df: 5 points')) }, 'light');
  const [name, figure] = await page
    .locator('section p, section .ac-textBlock')
    .last()
    .evaluate((block) => {
      const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const leftOf = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return [leftOf(text.data.indexOf('\u05de')), leftOf(text.data.indexOf('5'))];
    });
  expect(figure).toBeGreaterThan(name);
});

for (const theme of THEMES) {
  test(`every card is legible in the theme "${theme}"`, async ({ page }) => {
    await drawCards(page, cardGallery, theme);
    await keepPictures(page, theme);
    // Between them they have every kind of input.
    for (const form of ['Notify', 'Ignore']) await openForms(page, form);
    await isLegible(page, theme);
  });
}

async function openForms(page: Page, name: string): Promise<void> {
  for (const button of await page.getByRole('button', { name, exact: true }).all()) await button.click();
}

async function isLaidOutWell(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await layoutFaults(page.locator('section')), `${state}, ${width} px wide`).toEqual([]);
  }
}

/** Contrast, names and roles, as axe-core sees them; of those only contrast is another in another theme. */
async function isLegible(page: Page, theme: Theme): Promise<void> {
  const rules = theme === 'light' ? {} : { rules: ['color-contrast'] };
  expect(await seriousFaults(page.mainFrame(), { within: 'main', ...rules })).toEqual([]);
}

async function keepPictures(page: Page, theme: Theme): Promise<void> {
  if (PICTURES === undefined) return;
  const width = KEPT[theme];
  await page.setViewportSize({ width, height: 900 });
  for (const name of Object.keys(cardGallery)) {
    await page
      .locator(`section[data-card="${name}"]`)
      .screenshot({ path: `${PICTURES}/${name}-${width}-${theme}.png` });
  }
}
