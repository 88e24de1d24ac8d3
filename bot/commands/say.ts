import type { Texts } from '../../domain/language/texts';
import type { Reply } from '../../domain/ports/conversation';
import { answerCard, answerSummary, type Answer } from '../cards/answerCard';
import { isolated } from '../cards/text';
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
  return isolated(text)
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(#|[-+](?=\s)|\d+(?=[.)]\s))/gm, '\\$1');
}

/** An answer of more than a sentence. It is a card, because not every client of Teams draws Markdown in a message. */
export function answerReply(answer: Answer, suggestions: string[], texts: Texts): Reply {
  return { card: answerCard(answer, texts), summary: answerSummary(answer), suggestions };
}
