import type { DigestContent } from '../../domain/digest/content';
import { isQuiet } from '../../domain/digest/quiet';
import type { CardJson } from '../../domain/ports/posting';
import { countWord, formatDay, formatPercent, formatSigned } from '../../domain/words';
import { gauge, trend } from './charts';
import type { DigestCardOptions } from './digestCardOptions';
import { digestRow } from './digestRow';
import { card, execute, HEADING, openUrl, SMALL, SUBTLE, textBlock, type Element } from './elements';
import { taskRow } from './taskRow';
import { plain, shortened } from './text';
import { pointsOf } from './words';

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
  actionsShown = content.actions.length,
): CardJson {
  const now = new Date(content.postedOn);
  return card(
    digestSummary(content),
    [
      ...(content.nothingNew === true ? nothingNew(content, now) : figures(content, options, now)),
      ...needsYou(content, options),
      ...(content.nothingNew === true ? [] : whatNext(content, options, actionsShown, now)),
      footer(content, now),
    ],
    [
      openUrl('Open the queue', options.tabUrl('queue')),
      ...(options.canPress
        ? [execute('Refresh', 'digest.refresh', { v: 1, tenantId: content.tenantId, digestId: options.digestId })]
        : []),
    ],
  );
}

function whatNext(content: DigestContent, options: DigestCardOptions, actionsShown: number, now: Date): Element[] {
  if (isQuiet(content)) return nextSteps(content, options, Math.min(1, actionsShown));
  return [
    ...nextSteps(content, options, actionsShown),
    // After the steps: what to do comes before what was.
    ...trend(content, options.pictureUrl('trend', content), now),
  ];
}

/** The score and what moved it, without the actions. */
export function scoreBody(content: DigestContent, options: Pick<DigestCardOptions, 'pictureUrl'>): Element[] {
  const now = new Date(content.postedOn);
  return [
    ...figures(content, options, now),
    ...trend(content, options.pictureUrl('trend', content), now),
    footer(content, now),
  ];
}

/** The digest within the size that every host takes: the lowest-ranked actions go first, and the card says how many. */
export function fitDigest(content: DigestContent, options: DigestCardOptions): CardJson {
  for (let shown = content.actions.length; shown > 0; shown -= 1) {
    const fitting = digestCard(content, options, shown);
    if (cardBytes(fitting) <= MAX_CARD_BYTES) return fitting;
  }
  return digestCard(content, options, 0);
}

/** What a notification shows of it. */
export function digestSummary(content: DigestContent): string {
  if (content.nothingNew === true) {
    return `Secure Score: no new figures since ${formatDay(content.asOf, new Date(content.postedOn))}.`;
  }
  const move = content.move === null ? '' : ` (${formatSigned(content.move.percent)})`;
  return `Secure Score ${formatPercent(content.percent)}${move}. ${content.move?.headline ?? ''}`.trim();
}

/** Size on the wire in bytes of UTF-8. */
export function cardBytes(json: CardJson): number {
  return new TextEncoder().encode(JSON.stringify(json)).length;
}

function figures(content: DigestContent, options: Pick<DigestCardOptions, 'pictureUrl'>, now: Date): Element[] {
  return [
    ...header(content, now),
    ...gauge(content, options.pictureUrl('gauge', content)),
    ...standing(content),
    ...counted(content),
    ...foretold(content),
    ...ahead(content),
    ...moved(content, now),
  ];
}

/** Instead of figures that everybody has seen. */
function nothingNew(content: DigestContent, now: Date): Element[] {
  return [
    textBlock(`Secure Score · ${plain(shortened(content.tenantName, 80))}`, { weight: 'Bolder' }),
    textBlock(formatDay(content.postedOn, now), { ...SUBTLE, spacing: 'None' }),
    textBlock(
      `No new figures: ${formatPercent(content.percent)}, as the last digest showed. ${whyStale(content, now)}`,
      { spacing: 'Small' },
    ),
  ];
}

/** What waits for a person comes before what is new. */
function needsYou(content: DigestContent, options: DigestCardOptions): Element[] {
  const tasks = content.tasks ?? [];
  if (tasks.length === 0) return [];
  const rest = tasks.length - MAX_TASKS;
  return [
    textBlock('Needs you', HEADING),
    ...tasks.slice(0, MAX_TASKS).map((task, index) => taskRow(task, index + 1, content, options)),
    ...(rest > 0 ? [textBlock(`and ${rest} more, in the tab`, SUBTLE)] : []),
  ];
}

function counted({ counted: answers = [] }: DigestContent): Element[] {
  return answers
    .slice(0, MAX_COUNTED)
    .map(({ title, by, text }) => textBlock(plain(`Done by ${by}: ${shortened(title, 140)}. ${text}`), SMALL));
}

function foretold({ foretold: outcome }: DigestContent): Element[] {
  return outcome === null || outcome === undefined ? [] : [textBlock(plain(outcome.text), SMALL)];
}

function ahead({ forecast }: DigestContent): Element[] {
  return forecast === null || forecast === undefined ? [] : [textBlock(plain(`Ahead: ${forecast.headline}`), SMALL)];
}

function footer(content: DigestContent, now: Date): Element {
  return textBlock(
    `Microsoft's figures of ${formatDay(content.asOf, now)}. The score shows which protections you have adopted; it cannot promise that you will not be breached.`,
    { ...SUBTLE, separator: true, spacing: 'Medium' },
  );
}

function header(content: DigestContent, now: Date): Element[] {
  const { move } = content;
  const since = move === null ? '' : ` since ${formatDay(move.since, now)}`;
  const moved = move === null ? 'no earlier day to compare with' : `${moveWords(move.percent)}${since}`;
  return [
    textBlock(`Secure Score · ${plain(shortened(content.tenantName, 80))}`, { weight: 'Bolder' }),
    textBlock(formatDay(content.postedOn, now), { ...SUBTLE, spacing: 'None' }),
    textBlock(formatPercent(content.percent), { size: 'ExtraLarge', weight: 'Bolder', spacing: 'Small' }),
    textBlock(
      `${pointsOf(content.current, content.max)} over ${countWord(content.controls, 'control', 'controls')}, ${moved}`,
      {
        spacing: 'None',
      },
    ),
    ...(content.stale ? [stale(content, now)] : []),
    ...(move === null ? [] : [textBlock(plain(move.headline), { spacing: 'Small' })]),
  ];
}

function moveWords(percent: number): string {
  const shown = formatSigned(percent);
  if (shown === '0') return 'unchanged';
  return percent > 0 ? `up ${shown.slice(1)}` : `down ${shown.slice(1)}`;
}

function stale(content: DigestContent, now: Date): Element {
  return {
    type: 'Container',
    style: 'warning',
    items: [textBlock(whyStale(content, now))],
  };
}

function whyStale({ asOf, notRead }: DigestContent, now: Date): string {
  const missing = 'What changed since is not in here.';
  if (notRead === undefined) return `Microsoft has supplied nothing newer than ${formatDay(asOf, now)}. ${missing}`;
  const since = notRead.since === null ? '' : ` since ${formatDay(notRead.since, now)}`;
  return `I could not read Microsoft's figures${since}; these are of ${formatDay(asOf, now)}. ${missing} Whoever runs Scorekeeper finds the cause with "npm run doctor".`;
}

function standing(content: DigestContent): Element[] {
  const percentOf = (points: number) => formatPercent(content.max > 0 ? (points / content.max) * 100 : null);
  const own =
    content.declared > 0
      ? `${percentOf(content.confirmed)} measured by Microsoft · ${percentOf(content.declared)} on your own word`
      : 'All of it measured by Microsoft, nothing on your own word';
  const others = content.comparisons.map(({ label, percent }) => `${plain(label)} ${formatPercent(percent)}`);
  return [
    textBlock(own, SMALL),
    ...(content.plan === null || content.plan === undefined ? [] : [textBlock(plain(content.plan.text), SMALL)]),
    ...(others.length === 0 ? [] : [textBlock(`For comparison: ${others.join(' · ')}`, SMALL)]),
  ];
}

function moved(content: DigestContent, now: Date): Element[] {
  if (content.move === null || content.move.parts.length === 0) return [];
  const { parts, since } = content.move;
  const rest = parts.length - MAX_PARTS;
  return [
    textBlock(`What moved it since ${formatDay(since, now)}`, HEADING),
    ...parts.slice(0, MAX_PARTS).map((part) => textBlock(plain(shortened(part.text, 180)), SMALL)),
    ...(rest > 0 ? [textBlock(`and ${rest} more, in the tab`, SUBTLE)] : []),
  ];
}

function nextSteps(content: DigestContent, options: DigestCardOptions, shown: number): Element[] {
  const more =
    content.openActions - content.actions.slice(0, shown).filter((action) => action.decision === null).length;
  if (content.actions.length === 0) {
    return [
      textBlock('Best next steps', HEADING),
      textBlock('Nothing is open: every action that counts is done or decided.', SMALL),
    ];
  }
  return [
    textBlock(shown === 1 && content.actions.length > 1 ? 'Best next step' : 'Best next steps', HEADING),
    ...content.actions.slice(0, shown).map((action, index) => digestRow(action, index + 1, content, options)),
    ...(more > 0 ? [textBlock(`and ${countWord(more, 'action', 'actions')} more in the queue`, SUBTLE)] : []),
  ];
}
