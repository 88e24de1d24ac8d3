import { findAction, searchActions } from '../../domain/actionFilter';
import type { ActionRow } from '../../domain/contract/actions';
import type { Reply } from '../../domain/ports/conversation';
import type { CommandContext } from './command';
import { answerReply, safe } from './say';

const SUGGESTED = 3;

/** The action meant by an id or by words; else an answer that helps on. For callers who may read. */
export async function actionMeant(
  words: string,
  tenantId: string,
  /** What was said before and after the words, to offer the same again with an id. `suits`: the best of several is good enough where it does. */
  said: { before: string; after?: string; mustBeSure?: boolean; suits?: (row: ActionRow) => boolean },
  context: CommandContext,
): Promise<{ action: ActionRow; others: ActionRow[] } | { reply: Reply }> {
  const { chat } = context.texts;
  const queue = await context.services.actions.queue(tenantId, context.texts);
  if (queue === null) return { reply: { text: chat.noScoreYet } };
  const found = findAction(queue.actions, words);
  if (found.kind === 'one' && (said.mustBeSure !== true || namesAll(found.action, words))) {
    return { action: found.action, others: [] };
  }
  const { suits } = said;
  if (found.kind === 'several' && suits !== undefined) {
    const suiting = found.actions.filter(suits);
    const best = suiting.find((row) => row === found.actions[0] || namesAll(row, words));
    if (best !== undefined) return { action: best, others: suiting.filter((row) => row !== best) };
  }
  const near = searchActions(queue.actions, words, SUGGESTED);
  if (near.length === 0) {
    return {
      reply: { text: chat.action.notFound(safe(words)), suggestions: ['top'] },
    };
  }
  const list = near.map((row) => `${row.title} (${row.controlId})`);
  return {
    reply: answerReply(
      { parts: [chat.action.whichOne, { list }], now: context.now() },
      near.map((row) => `${said.before} ${row.controlId}${said.after ?? ''}`),
      context.texts,
    ),
  };
}

/** The search forgives typing errors; a decision is only taken on an action that really has every word in its id or title. */
function namesAll(action: ActionRow, words: string): boolean {
  const name = `${action.controlId} ${action.title}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}
