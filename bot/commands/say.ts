import type { Reply } from '../../domain/ports/conversation';
import type { IsoDate } from '../../domain/snapshot';
import { formatDay } from '../../domain/words';
import type { Outcome, Refusal } from '../services/services';

export function refusalReply(refusal: Refusal): Reply {
  return { text: `${safe(refusal.message)} ${safe(refusal.help)}` };
}

/** What became of an order. */
export function outcomeReply(outcome: Outcome<{ message: string }>): Reply {
  return outcome.ok ? { text: safe(outcome.message) } : refusalReply(outcome);
}

/** Text from Microsoft or from people inside a Markdown message: shown as it is, never read as Markdown or HTML. */
export function safe(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(#|[-+](?=\s)|\d+(?=[.)]\s))/gm, '\\$1');
}

/** The last line of an answer with figures: the day they are true for, and where the tab shows the same. */
export function figuresOf(day: IsoDate, now: Date, link: { words: string; url: string }): string {
  return `Microsoft's figures of ${formatDay(day, now)}. [${link.words}](${link.url})`;
}

export const NO_SCORE_YET =
  'Microsoft has not supplied a Secure Score for this tenant yet. A new tenant gets its first score after 2 to 4 days; I look every day.';
