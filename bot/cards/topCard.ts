import type { ActionRow } from '../../domain/contract/actions';
import type { CardJson } from '../../domain/ports/posting';
import { formatDay } from '../../domain/words';
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
export function topCard(rows: ActionRow[], options: TopCardOptions): CardJson {
  return card(
    `${options.heading}: ${rows.map((row) => row.title).join('; ')}`.slice(0, 500),
    [
      textBlock(plain(options.heading), { weight: 'Bolder', size: 'Medium' }),
      ...rows.map((row, index) => topRow(row, index, options)),
      textBlock(`Microsoft's figures of ${formatDay(options.asOf, options.now)}.`, { ...SUBTLE, separator: true }),
    ],
    [openUrl('Open the queue', options.tabUrl('queue'))],
  );
}

function topRow(row: ActionRow, index: number, options: TopCardOptions): Element {
  const place = row.rank ?? null;
  return {
    type: 'Container',
    separator: index > 0,
    spacing: 'Medium',
    items: [
      textBlock(`${place === null ? '' : `${place} · `}${plain(shortened(row.title, 140))}`, { weight: 'Bolder' }),
      textBlock(factsLine(row), SMALL),
      ...(row.rank === null ? [textBlock(plain(row.reason), SUBTLE)] : []),
      ...actionSet([
        execute('Show', 'action.show', { v: 1, tenantId: options.tenantId, controlId: row.controlId }),
        openUrl('Open', options.tabUrl(`action/${row.controlId}`)),
      ]),
    ],
  };
}
