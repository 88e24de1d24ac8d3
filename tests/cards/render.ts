import { TextEncoder } from 'node:util';
import type * as AdaptiveCards from 'adaptivecards';
import type { CardJson } from '../../domain/ports/posting';

// jsdom has none.
Object.assign(globalThis, { TextEncoder });

/** jsdom has no innerText, and the renderer labels its buttons with it. */
if (!('innerText' in HTMLElement.prototype)) {
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent;
    },
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
}

// The package's own entry has imports without extension, which Node cannot follow.
const entry: string = 'adaptivecards/dist/adaptivecards.js';
const library = (await import(entry)) as {
  default?: typeof AdaptiveCards;
} & typeof AdaptiveCards;
const { AdaptiveCard, SerializationContext, ExecuteAction, ShowCardAction, Versions } = library.default ?? library;

/** Emphasis, links and lists as Markdown has them: enough to see whether a text was read as Markdown. */
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/(?<!\\)\*\*?([^*\\]+)\*\*?/g, '<em>$1</em>')
    .replace(/(?<!\\)\[([^\]\\]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/^(?:[-+*]|\d+\.) (.*)/, '<li>$1</li>')
    .replace(/\\([\\*_[\]`~#>+.)-])/g, '$1');
  result.didProcess = true;
};

export interface Rendered {
  html: HTMLElement;
  text: string;
  /** What the parser complained of, without Chart.* (which have a fallback). */
  complaints: string[];
  buttons: string[];
  /** Opens a form of the nth row in place; answers all the text there is then. */
  open(title: string, row?: number): string;
  /** Presses a button by its path, such as ['Ignore', 'Ignore it'], after filling inputs by id. Says what was sent, or null where an input held it back. */
  press(path: string[], inputs?: Record<string, string>, row?: number): { verb: string; data: unknown } | null;
}

export function render(json: CardJson): Rendered {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  const html = card.render();
  if (html === undefined) throw new Error('The card did not render.');
  document.body.replaceChildren(html);

  const sent: { verb: string; data: unknown }[] = [];
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) sent.push({ verb: action.verb, data: action.data });
  };
  return {
    html,
    text: html.textContent,
    complaints: events
      .map(({ message }) => message)
      .filter((message) => !/^Unknown element type "Chart\./.test(message)),
    buttons: [...html.querySelectorAll('button')].map((button) => button.textContent),
    open(title, row = 0) {
      actionNamed(allActions(card), title, row).execute();
      return html.textContent;
    },
    press(path, inputs = {}, row = 0) {
      const before = sent.length;
      let actions = allActions(card);
      for (const [depth, title] of path.entries()) {
        const action = actionNamed(actions, title, depth === 0 ? row : 0);
        if (depth === path.length - 1) fill(card, inputs);
        action.execute();
        if (action instanceof ShowCardAction) actions = allActions(action.card);
      }
      return sent.length > before ? (sent.at(-1) ?? null) : null;
    },
  };
}

function fill(card: AdaptiveCards.AdaptiveCard, inputs: Record<string, string>): void {
  for (const input of card.getAllInputs(true)) {
    const value = inputs[input.id ?? ''];
    const control = input.renderedElement?.querySelector('input,textarea');
    if (value === undefined) continue;
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
  }
}

function actionNamed(actions: AdaptiveCards.Action[], title: string, nth: number): AdaptiveCards.Action {
  const found = actions.filter((action) => action.title === title)[nth];
  if (found === undefined) throw new Error(`No button "${title}"`);
  return found;
}

function allActions(container: AdaptiveCards.Container): AdaptiveCards.Action[] {
  const own = Array.from({ length: container.getActionCount() }, (_, i) => container.getActionAt(i));
  const inside = Array.from({ length: container.getItemCount() }, (_, i) => container.getItemAt(i)).flatMap((item) =>
    'getItemCount' in item || 'getActionCount' in item ? allActionsOf(item) : [],
  );
  return [...own, ...inside].filter((action): action is AdaptiveCards.Action => action !== undefined);
}

function allActionsOf(item: AdaptiveCards.CardElement): AdaptiveCards.Action[] {
  if ('getItemCount' in item) return allActions(item as AdaptiveCards.Container);
  return Array.from({ length: item.getActionCount() }, (_, i) => item.getActionAt(i)).filter(
    (action): action is AdaptiveCards.Action => action !== undefined,
  );
}
