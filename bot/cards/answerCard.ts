import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import type { IsoDate } from '../../domain/snapshot';
import { card, openUrl, SMALL, SUBTLE, textBlock, type Element } from './elements';
import { plain, shortened } from './text';

/** An answer in words. All of it is plain text. */
export interface Answer {
  heading?: string;
  /** Sentences, lists, and lists in an order that matters. */
  parts: readonly (string | { heading: string } | { list: readonly string[] } | { steps: readonly string[] })[];
  /** The day its figures are true for. */
  asOf?: IsoDate;
  now: Date;
  /** Where the tab shows the same. */
  link?: { words: string; url: string };
}

/** Longest text of one part: a person's reason or Microsoft's title may be long. */
const PART_SHOWN = 600;

export function answerCard(answer: Answer, { facts, numbers }: Texts): CardJson {
  const { heading, parts, asOf, now, link } = answer;
  return card(
    answerSummary(answer),
    [
      ...(heading === undefined ? [] : partBlocks({ heading })),
      ...parts.flatMap((part) => partBlocks(part)),
      ...(asOf === undefined ? [] : [textBlock(facts.figuresOf(numbers.day(asOf, now)), SUBTLE)]),
    ],
    link === undefined ? [] : [openUrl(link.words, link.url)],
  );
}

/** What a notification shows of it. */
export function answerSummary({ heading, parts }: Pick<Answer, 'heading' | 'parts'>): string {
  return shortened(heading ?? parts.find((part) => typeof part === 'string') ?? '', PART_SHOWN);
}

function partBlocks(part: Answer['parts'][number]): Element[] {
  if (typeof part === 'string') return [textBlock(shown(part), { spacing: 'Small' })];
  if ('heading' in part) return [textBlock(shown(part.heading), { weight: 'Bolder', spacing: 'Medium' })];
  if ('list' in part) return part.list.map((line) => textBlock(`• ${shown(line)}`, SMALL));
  return part.steps.map((line, index) => textBlock(`${index + 1}\\. ${shown(line)}`, SMALL));
}

function shown(text: string): string {
  return plain(shortened(text, PART_SHOWN));
}
