import type { AlertContent } from '../../domain/digest/content';
import type { CardJson } from '../../domain/ports/posting';
import { formatDay, formatPercent, formatSigned } from '../../domain/words';
import { card, openUrl, SMALL, SUBTLE, textBlock, type Element } from './elements';
import { plain, shortened } from './text';

const MAX_PARTS = 3;

/** What the channel hears between two digests: a drop and its causes, or what Microsoft is about to change. The same for everyone. */
export function alertCard(
  content: AlertContent,
  options: {
    /** The delivery's marker: the post is found again by it. */
    marker: string;
    tabUrl(view: string): string;
  },
): CardJson {
  const now = new Date(content.postedOn);
  return card(
    alertSummary(content),
    [
      {
        type: 'Container',
        id: options.marker,
        items: [
          textBlock(`Secure Score · ${plain(shortened(content.tenantName, 80))}`, { weight: 'Bolder' }),
          textBlock(formatDay(content.postedOn, now), { ...SUBTLE, spacing: 'None' }),
        ],
      },
      ...(content.drop === null ? [] : dropped(content.percent, content.drop, now)),
      ...(content.forecast === null ? [] : ahead(content.forecast)),
      textBlock(`Microsoft's figures of ${formatDay(content.asOf, now)}.`, {
        ...SUBTLE,
        separator: true,
        spacing: 'Medium',
      }),
    ],
    [openUrl('Open the score', options.tabUrl('overview')), openUrl('Open the queue', options.tabUrl('queue'))],
  );
}

/** What a notification shows of it. */
export function alertSummary({ percent, drop, forecast }: AlertContent): string {
  if (drop === null) return forecast?.headline ?? '';
  return `Secure Score fell to ${formatPercent(percent)} (${formatSigned(drop.percent)}). ${drop.headline}`;
}

function dropped(percent: number | null, drop: NonNullable<AlertContent['drop']>, now: Date): Element[] {
  const since = formatDay(drop.since, now);
  // The headline of a single cause names it already.
  const named = drop.parts.length > 1 ? drop.parts : [];
  return [
    textBlock(`Down ${formatSigned(drop.percent).replace('-', '')} since ${since}, to ${formatPercent(percent)}`, {
      size: 'Large',
      weight: 'Bolder',
    }),
    textBlock(plain(drop.headline), { spacing: 'Small' }),
    ...named.slice(0, MAX_PARTS).map((part) => textBlock(plain(shortened(part.text, 180)), SMALL)),
    ...(drop.parts.length > MAX_PARTS
      ? [textBlock(`and ${drop.parts.length - MAX_PARTS} more, in the tab`, SUBTLE)]
      : []),
  ];
}

function ahead(forecast: NonNullable<AlertContent['forecast']>): Element[] {
  return [
    textBlock('Ahead', { weight: 'Bolder', spacing: 'Medium' }),
    textBlock(plain(forecast.headline), { spacing: 'Small' }),
  ];
}
