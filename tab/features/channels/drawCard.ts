import { AdaptiveCard, GlobalRegistry, HostConfig, Table, Versions } from 'adaptivecards';
import type { CardJson } from '../../../domain/ports/posting';

// The package calls itself free of side effects, so a bundler leaves its Table out unless somebody names it.
GlobalRegistry.elements.register('Table', Table, Versions.v1_5);

/**
 * A text of a card as plain text: our cards use nothing of Markdown but its escapes. The library puts what it gets here into the page as
 * HTML, so it gets none of the card's own.
 */
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text.replace(/\\([\\*_[\]`~#>+.)-])/g, '$1');
  result.outputHtml = paragraph.outerHTML;
  result.didProcess = true;
};

const both = (color: string, subtle = color) => ({ default: color, subtle });
const foregroundColors = {
  default: both('var(--sk-card-text)', 'var(--sk-card-subtle)'),
  accent: both('var(--sk-card-accent)'),
  good: both('var(--sk-card-good)'),
  warning: both('var(--sk-card-warning)'),
  attention: both('var(--sk-card-attention)'),
};
const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });

/** Sizes and spacing near Teams' own. The colours are variables of channels.css, so a drawn card follows the theme by itself. */
const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 26 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--sk-card-line)' },
  containerStyles: {
    default: style('transparent'),
    emphasis: style('var(--sk-card-emphasis)'),
    warning: style('var(--sk-card-emphasis)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
});

/** The card as elements of a page. Its buttons do nothing but tell their title. */
export function drawCard(json: CardJson, onPress: (title: string) => void): HTMLElement[] {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => onPress(action.title ?? '');
  card.parse(json);
  const drawn = card.render();
  if (drawn === undefined) return [];
  // The library makes the whole card a Tab stop; it is no control.
  drawn.removeAttribute('tabindex');
  return [drawn];
}
