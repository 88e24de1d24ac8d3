import type { AlertContent } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
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
  texts: Texts,
): CardJson {
  const { buttons, digestCard, facts, numbers } = texts;
  const now = new Date(content.postedOn);
  return card(
    alertSummary(content, texts),
    [
      {
        type: 'Container',
        id: options.marker,
        items: [
          textBlock(digestCard.heading(plain(shortened(content.tenantName, 80))), { weight: 'Bolder' }),
          textBlock(numbers.day(content.postedOn, now), { ...SUBTLE, spacing: 'None' }),
        ],
      },
      ...(content.drop === null ? [] : dropped(content.percent, content.drop, now, texts)),
      ...(content.forecast === null ? [] : ahead(content.forecast, texts)),
      textBlock(facts.figuresOf(numbers.day(content.asOf, now)), {
        ...SUBTLE,
        separator: true,
        spacing: 'Medium',
      }),
    ],
    [openUrl(buttons.openScore, options.tabUrl('overview')), openUrl(buttons.openQueue, options.tabUrl('queue'))],
  );
}

/** What a notification shows of it. */
export function alertSummary({ percent, drop, forecast }: AlertContent, { alertCard }: Texts): string {
  if (drop === null) return forecast?.headline ?? '';
  return alertCard.summary(percent, drop.percent, drop.headline);
}

function dropped(
  percent: number | null,
  drop: NonNullable<AlertContent['drop']>,
  now: Date,
  { alertCard, facts, numbers }: Texts,
): Element[] {
  const since = numbers.day(drop.since, now);
  // The headline of a single cause names it already.
  const named = drop.parts.length > 1 ? drop.parts : [];
  return [
    textBlock(alertCard.down(drop.percent, since, percent), {
      size: 'Large',
      weight: 'Bolder',
    }),
    textBlock(plain(drop.headline), { spacing: 'Small' }),
    ...named.slice(0, MAX_PARTS).map((part) => textBlock(plain(shortened(part.text, 180)), SMALL)),
    ...(drop.parts.length > MAX_PARTS ? [textBlock(facts.moreInTab(drop.parts.length - MAX_PARTS), SUBTLE)] : []),
  ];
}

function ahead(forecast: NonNullable<AlertContent['forecast']>, { alertCard }: Texts): Element[] {
  return [
    textBlock(alertCard.ahead, { weight: 'Bolder', spacing: 'Medium' }),
    textBlock(plain(forecast.headline), { spacing: 'Small' }),
  ];
}
