import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import type { Page } from '@playwright/test';
import type { CardJson } from '../../../domain/ports/posting';

/** The colours that Teams draws cards with, from Microsoft's own theme tokens. */
const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
export type Theme = keyof typeof THEMES;

/** Host configuration of Microsoft's card library: sizes and spacing near Teams' own. */
function hostConfig(theme: Theme) {
  const tokens = THEMES[theme];
  const both = (color: string, subtle = color) => ({ default: color, subtle });
  const foregroundColors = {
    default: both(tokens.colorNeutralForeground1, tokens.colorNeutralForeground3),
    accent: both(tokens.colorBrandForeground1),
    good: both(tokens.colorPaletteGreenForeground1),
    warning: both(tokens.colorPaletteYellowForeground2),
    attention: both(tokens.colorPaletteRedForeground1),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "'Segoe UI', 'DejaVu Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 26 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
    containerStyles: {
      default: style(tokens.colorNeutralBackground1),
      emphasis: style(tokens.colorNeutralBackground2),
      warning: style(tokens.colorNeutralBackground2),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
  };
}

function styleSheet(theme: Theme): string {
  const tokens = THEMES[theme];
  return `
    body { margin: 0; background: ${tokens.colorNeutralBackground3}; color: ${tokens.colorNeutralForeground1}; }
    p { margin: 0; }
    .ac-adaptiveCard { box-sizing: border-box; border: 1px solid ${tokens.colorNeutralStroke2}; }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
    .ac-horizontal-separator { flex-shrink: 0; }
    .ac-pushButton { font: 600 14px 'Segoe UI', 'DejaVu Sans', sans-serif; padding: 6px 12px; border-radius: 4px;
      color: ${tokens.colorNeutralForeground1}; background: ${tokens.colorNeutralBackground1};
      border: 1px solid ${tokens.colorNeutralStroke1}; }
    .ac-input { font: 14px 'Segoe UI', 'DejaVu Sans', sans-serif; padding: 6px; box-sizing: border-box; width: 100%;
      color: ${tokens.colorNeutralForeground1}; background: ${tokens.colorNeutralBackground1};
      border: 1px solid ${tokens.colorNeutralStrokeAccessible}; color-scheme: ${theme === 'light' ? 'light' : 'dark'}; }
    ::placeholder { color: ${tokens.colorNeutralForeground3}; opacity: 1; }`;
}

const require = createRequire(import.meta.url);

/** Draws cards by Microsoft's library alone, one below the other and as wide as the page, each in a section with its name. */
export async function drawCards(page: Page, cards: Record<string, CardJson>, theme: Theme): Promise<void> {
  const library = await readFile(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8');
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Cards</title><style>${styleSheet(theme)}</style></head><body><main></main></body></html>`,
  );
  await page.addScriptTag({ content: library });
  await page.evaluate(
    ([all, config]) => {
      const { AdaptiveCard, HostConfig } = (globalThis as any).AdaptiveCards;
      // Our texts use no Markdown but escapes.
      AdaptiveCard.onProcessMarkdown = (text: string, result: { outputHtml: string; didProcess: boolean }) => {
        const holder = document.createElement('p');
        holder.textContent = text.replace(/\\([\\*_[\]`~#>+.)-])/g, '$1');
        result.outputHtml = holder.outerHTML;
        result.didProcess = true;
      };
      for (const [name, json] of Object.entries(all)) {
        const card = new AdaptiveCard();
        card.hostConfig = new HostConfig(config);
        card.parse(json);
        const section = document.createElement('section');
        section.dataset['card'] = name;
        section.append(card.render());
        document.querySelector('main')?.append(section);
      }
    },
    [cards, hostConfig(theme)] as const,
  );
}
