import type { Reply } from '../../domain/ports/conversation';
import type { Refusal } from '../services/services';

export function refusalReply(refusal: Refusal): Reply {
  return { text: `${safe(refusal.message)} ${safe(refusal.help)}` };
}

/** Text from Microsoft or from people inside a Markdown message: shown as it is, never read as Markdown or HTML. */
export function safe(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/^(#|[-+](?=\s)|\d+(?=[.)]\s))/gm, '\\$1');
}

export const NO_SCORE_YET =
  'Microsoft has not supplied a Secure Score for this tenant yet. A new tenant gets its first score after 2 to 4 days; I look every day.';
