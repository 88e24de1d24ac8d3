import type { DigestContent } from '../../domain/digest/content';
import { isQuiet } from '../../domain/digest/quiet';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import { gauge, trend } from './charts';
import type { DigestCardOptions } from './digestCardOptions';
import { digestRow } from './digestRow';
import { card, execute, HEADING, openUrl, SMALL, SUBTLE, textBlock, type Element } from './elements';
import { taskRow } from './taskRow';
import { plain, shortened } from './text';

/** Lines of the change account that the card shows. */
const MAX_PARTS = 6;
const MAX_TASKS = 4;
const MAX_COUNTED = 4;
/** Source: reference "Hard limits": 28 KB is the least that any host of Teams cards takes; we stay under 25 KB of UTF-8. */
export const MAX_CARD_BYTES = 25 * 1024;

/**
 * The shared card of one digest: the same for everyone in the channel, so it never names affected people.
 * `actionsShown` fewer than there are says how many more wait in the queue.
 */
export function digestCard(
  content: DigestContent,
  options: DigestCardOptions,
  texts: Texts,
  actionsShown = content.actions.length,
): CardJson {
  const now = new Date(content.postedOn);
  return card(
    digestSummary(content, texts),
    [
      ...(content.nothingNew === true ? nothingNew(content, now, texts) : figures(content, options, now, texts)),
      ...needsYou(content, options, texts),
      ...(content.nothingNew === true ? [] : whatNext(content, options, actionsShown, now, texts)),
      footer(content, now, texts),
    ],
    [
      openUrl(texts.buttons.openQueue, options.tabUrl('queue')),
      ...(options.canPress
        ? [
            execute(texts.buttons.refresh, 'digest.refresh', {
              v: 1,
              tenantId: content.tenantId,
              digestId: options.digestId,
            }),
          ]
        : []),
    ],
  );
}

function whatNext(
  content: DigestContent,
  options: DigestCardOptions,
  actionsShown: number,
  now: Date,
  texts: Texts,
): Element[] {
  if (isQuiet(content)) return nextSteps(content, options, Math.min(1, actionsShown), texts);
  return [
    ...nextSteps(content, options, actionsShown, texts),
    // After the steps: what to do comes before what was.
    ...trend(content, options.pictureUrl('trend', content), now, texts),
  ];
}

/** The score and what moved it, without the actions. */
export function scoreBody(
  content: DigestContent,
  options: Pick<DigestCardOptions, 'pictureUrl'>,
  texts: Texts,
): Element[] {
  const now = new Date(content.postedOn);
  return [
    ...figures(content, options, now, texts),
    ...trend(content, options.pictureUrl('trend', content), now, texts),
    footer(content, now, texts),
  ];
}

/** The digest within the size that every host takes: the lowest-ranked actions go first, and the card says how many. */
export function fitDigest(content: DigestContent, options: DigestCardOptions, texts: Texts): CardJson {
  for (let shown = content.actions.length; shown > 0; shown -= 1) {
    const fitting = digestCard(content, options, texts, shown);
    if (cardBytes(fitting) <= MAX_CARD_BYTES) return fitting;
  }
  return digestCard(content, options, texts, 0);
}

/** What a notification shows of it. */
export function digestSummary(content: DigestContent, { digestCard, numbers }: Texts): string {
  if (content.nothingNew === true) {
    return digestCard.nothingNewSummary(numbers.day(content.asOf, new Date(content.postedOn)));
  }
  return digestCard.summary(content.percent, content.move?.percent ?? null, content.move?.headline ?? '');
}

/** Size on the wire in bytes of UTF-8. */
export function cardBytes(json: CardJson): number {
  return new TextEncoder().encode(JSON.stringify(json)).length;
}

function figures(
  content: DigestContent,
  options: Pick<DigestCardOptions, 'pictureUrl'>,
  now: Date,
  texts: Texts,
): Element[] {
  return [
    ...header(content, now, texts),
    ...gauge(content, options.pictureUrl('gauge', content), texts),
    ...standing(content, texts),
    ...counted(content, texts),
    ...foretold(content),
    ...ahead(content, texts),
    ...moved(content, now, texts),
  ];
}

/** Instead of figures that everybody has seen. */
function nothingNew(content: DigestContent, now: Date, texts: Texts): Element[] {
  const why = whyStale(content, now, texts);
  return [
    ...title(content, now, texts),
    textBlock(texts.digestCard.noNewFigures(content.percent, why), { spacing: 'Small' }),
  ];
}

/** What waits for a person comes before what is new. */
function needsYou(content: DigestContent, options: DigestCardOptions, texts: Texts): Element[] {
  const tasks = content.tasks ?? [];
  if (tasks.length === 0) return [];
  const rest = tasks.length - MAX_TASKS;
  return [
    textBlock(texts.digestCard.needsYou, HEADING),
    ...tasks.slice(0, MAX_TASKS).map((task, index) => taskRow(task, index + 1, content, options, texts)),
    ...(rest > 0 ? [textBlock(texts.facts.moreInTab(rest), SUBTLE)] : []),
  ];
}

function counted({ counted: answers = [] }: DigestContent, { digestCard }: Texts): Element[] {
  return answers
    .slice(0, MAX_COUNTED)
    .map(({ title, by, text }) => textBlock(plain(digestCard.doneBy(by, shortened(title, 140), text)), SMALL));
}

function foretold({ foretold: outcome }: DigestContent): Element[] {
  return outcome === null || outcome === undefined ? [] : [textBlock(plain(outcome.text), SMALL)];
}

function ahead({ forecast }: DigestContent, { digestCard }: Texts): Element[] {
  if (forecast === null || forecast === undefined) return [];
  return [textBlock(plain(digestCard.ahead(forecast.headline)), SMALL)];
}

function footer({ asOf }: DigestContent, now: Date, { digestCard, facts, numbers }: Texts): Element {
  const figures = facts.figuresOf(numbers.day(asOf, now));
  return textBlock(digestCard.footer(figures), { ...SUBTLE, separator: true, spacing: 'Medium' });
}

function header(content: DigestContent, now: Date, texts: Texts): Element[] {
  const { move } = content;
  const { digestCard, facts, numbers } = texts;
  const points = facts.pointsOf(content.current, content.max);
  return [
    ...title(content, now, texts),
    textBlock(numbers.percent(content.percent), { size: 'ExtraLarge', weight: 'Bolder', spacing: 'Small' }),
    textBlock(digestCard.points(points, content.controls, moveWords(move, now, texts)), { spacing: 'None' }),
    ...(content.stale ? [stale(content, now, texts)] : []),
    ...(move === null ? [] : [textBlock(plain(move.headline), { spacing: 'Small' })]),
  ];
}

function title({ tenantName, postedOn }: DigestContent, now: Date, { digestCard, numbers }: Texts): Element[] {
  return [
    textBlock(digestCard.heading(plain(shortened(tenantName, 80))), { weight: 'Bolder' }),
    textBlock(numbers.day(postedOn, now), { ...SUBTLE, spacing: 'None' }),
  ];
}

function moveWords(move: DigestContent['move'], now: Date, { digestCard, numbers }: Texts): string {
  if (move === null) return digestCard.noEarlierDay;
  const since = numbers.day(move.since, now);
  const isSeen = numbers.signed(move.percent) !== '0';
  return isSeen ? digestCard.moved(move.percent, since) : digestCard.unchanged(since);
}

function stale(content: DigestContent, now: Date, texts: Texts): Element {
  return {
    type: 'Container',
    style: 'warning',
    items: [textBlock(whyStale(content, now, texts))],
  };
}

function whyStale({ asOf, notRead }: DigestContent, now: Date, { digestCard, numbers }: Texts): string {
  const day = numbers.day(asOf, now);
  if (notRead === undefined) return digestCard.notSupplied(day);
  return digestCard.notRead(day, notRead.since === null ? null : numbers.day(notRead.since, now));
}

function standing(content: DigestContent, { digestCard, numbers }: Texts): Element[] {
  const percentOf = (points: number) => (content.max > 0 ? (points / content.max) * 100 : null);
  const own =
    content.declared > 0
      ? digestCard.measured(percentOf(content.confirmed), percentOf(content.declared))
      : digestCard.allMeasured;
  const others = content.comparisons.map(({ label, percent }) => `${plain(label)} ${numbers.percent(percent)}`);
  return [
    textBlock(own, SMALL),
    ...(content.plan === null || content.plan === undefined ? [] : [textBlock(plain(content.plan.text), SMALL)]),
    ...(others.length === 0 ? [] : [textBlock(digestCard.comparison(others), SMALL)]),
  ];
}

function moved(content: DigestContent, now: Date, { digestCard, facts, numbers }: Texts): Element[] {
  if (content.move === null || content.move.parts.length === 0) return [];
  const { parts, since } = content.move;
  const rest = parts.length - MAX_PARTS;
  return [
    textBlock(digestCard.whatMoved(numbers.day(since, now)), HEADING),
    ...parts.slice(0, MAX_PARTS).map((part) => textBlock(plain(shortened(part.text, 180)), SMALL)),
    ...(rest > 0 ? [textBlock(facts.moreInTab(rest), SUBTLE)] : []),
  ];
}

function nextSteps(content: DigestContent, options: DigestCardOptions, shown: number, texts: Texts): Element[] {
  const { digestCard } = texts;
  const more =
    content.openActions - content.actions.slice(0, shown).filter((action) => action.decision === null).length;
  if (content.actions.length === 0) {
    return [textBlock(digestCard.nextSteps, HEADING), textBlock(digestCard.nothingOpen, SMALL)];
  }
  const isOneOfMany = shown === 1 && content.actions.length > 1;
  return [
    textBlock(isOneOfMany ? digestCard.nextStep : digestCard.nextSteps, HEADING),
    ...content.actions.slice(0, shown).map((action, index) => digestRow(action, index + 1, content, options, texts)),
    ...(more > 0 ? [textBlock(digestCard.moreInQueue(more), SUBTLE)] : []),
  ];
}
