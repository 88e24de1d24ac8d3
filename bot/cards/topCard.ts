import type { ActionRow } from '../../domain/contract/actions';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import { actionSet, card, execute, openUrl, SMALL, SUBTLE, textBlock, type Element } from './elements';
import { plain, shortened } from './text';
import { factsLine } from './words';

export interface TopCardOptions {
  tenantId: string;
  tabUrl(view: string): string;
  heading: string;
  /** Day of Microsoft's figures. */
  asOf: string;
  now: Date;
}

/** The best next actions, or those a search found, for one person. */
export function topCard(rows: ActionRow[], options: TopCardOptions, texts: Texts): CardJson {
  return card(
    `${options.heading}: ${rows.map((row) => row.title).join('; ')}`.slice(0, 500),
    [
      textBlock(plain(options.heading), { weight: 'Bolder', size: 'Medium' }),
      ...rows.map((row, index) => topRow(row, index, options, texts)),
      textBlock(texts.facts.figuresOf(texts.numbers.day(options.asOf, options.now)), { ...SUBTLE, separator: true }),
    ],
    [openUrl(texts.buttons.openQueue, options.tabUrl('queue'))],
  );
}

function topRow(row: ActionRow, index: number, options: TopCardOptions, texts: Texts): Element {
  const place = row.rank ?? null;
  return {
    type: 'Container',
    separator: index > 0,
    spacing: 'Medium',
    items: [
      textBlock(`${place === null ? '' : `${place} · `}${plain(shortened(row.title, 140))}`, { weight: 'Bolder' }),
      textBlock(factsLine(row, texts), SMALL),
      ...(row.rank === null ? [textBlock(plain(row.reason), SUBTLE)] : []),
      ...actionSet([
        execute(texts.buttons.show, 'action.show', { v: 1, tenantId: options.tenantId, controlId: row.controlId }),
        openUrl(texts.buttons.open, options.tabUrl(`action/${row.controlId}`)),
      ]),
    ],
  };
}
