import type { CardJson } from '../../domain/ports/posting';

/** The little of Adaptive Cards 1.5 that our cards are made of. */
export type Element = Record<string, unknown>;

export function textBlock(text: string, look: Element = {}): Element {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

export const SUBTLE = { isSubtle: true, size: 'Small', spacing: 'Small' };
export const SMALL = { size: 'Small', spacing: 'Small' };
export const HEADING = { weight: 'Bolder', size: 'Medium', separator: true, spacing: 'Medium' };

/** What every button carries. Old cards are pressed after upgrades: change the meaning of nothing here, raise `v` instead. */
export interface VerbData {
  v: 1;
  tenantId: string;
  controlId?: string;
  digestId?: string;
  [more: string]: unknown;
}

/**
 * A button that reaches the service, with the inputs of its own form (`associatedInputs` is 'auto' where nothing is said).
 * Clients without Action.Execute press its Submit, with the verb inside the data.
 */
export function execute(title: string, verb: string, data: VerbData, look: Element = {}): Element {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...look,
    fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
  };
}

export function openUrl(title: string, url: string): Element {
  return { type: 'Action.OpenUrl', title, url };
}

/** A button that opens `body` in place. */
export function showCard(title: string, body: Element[], actions: Element[]): Element {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions } };
}

/** Five buttons in one row do not fit a phone: decisions and ways on stand in sets of their own. */
export function actionSet(actions: Element[]): Element[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Small', actions }];
}

/** `fallbackText` is shown by clients that cannot draw the card. */
export function card(fallbackText: string, body: Element[], actions: Element[] = []): CardJson {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText,
    msteams: { width: 'Full' },
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}
