import { searchActions } from '../../domain/actionFilter';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import { topCard } from '../cards/topCard';
import { action } from './action';
import type { Command, CommandContext } from './command';
import { decide } from './decide';
import { digestNow, digestOff, digestPreview, digestSchedule } from './digest';
import { digestActions, digestAlerts } from './digestOptions';
import { helpCommand, helpReply } from './help';
import { log } from './log';
import { keptBack } from './places';
import { refusalReply } from './say';
import { score } from './score';
import { top } from './top';
import { notify, who } from './who';

export type { CommandContext } from './command';

/** All that can be said, in the order in which it is tried and listed. */
export const commands: Command[] = [
  helpCommand(() => commands),
  score,
  top,
  action,
  decide,
  who,
  notify,
  digestNow,
  digestPreview,
  digestOff,
  digestActions,
  digestAlerts,
  digestSchedule,
  log,
];

const FOUND_SHOWN = 3;

/** Answers what a person says to the bot. Whoever has no role learns what can be said, and nothing else. */
export function createMessageAnswerer(context: CommandContext) {
  return async function answerMessage(message: IncomingMessage): Promise<Reply> {
    const found = commandFor(message.text);
    if (found === null && message.text === '') return helpReply(commands);
    if (found?.command.name === 'help') return found.command.run(found.match, message, context);

    const right = await context.services.access.require(message.caller, 'read');
    if (!right.ok) return refusalReply(right);
    const kept = await keptBack(found?.command ?? { tells: 'numbers' }, message, context);
    if (kept !== null) return kept;
    return found === null ? guessed(message, context) : found.command.run(found.match, message, context);
  };
}

function commandFor(text: string): { command: Command; match: RegExpExecArray } | null {
  for (const command of commands) {
    const match = command.pattern.exec(text);
    if (match !== null) return { command, match };
  }
  return null;
}

/** Free words: perhaps they are about an action. */
async function guessed({ text, caller }: IncomingMessage, context: CommandContext): Promise<Reply> {
  const queue = await context.services.actions.queue(caller.tenantId);
  const rows = queue === null ? [] : searchActions(queue.actions, text).slice(0, FOUND_SHOWN);
  if (queue === null || rows.length === 0) {
    const help = helpReply(commands);
    return { ...help, text: `I did not understand that. ${help.text ?? ''}` };
  }
  return {
    text: 'I did not understand that. Did you mean one of these? Say "help" for all I can do.',
    card: topCard(rows, {
      tenantId: caller.tenantId,
      tabUrl: (view) => context.tabUrl(view),
      heading: 'Did you mean',
      asOf: queue.asOf,
      now: context.now(),
    }),
    suggestions: rows.map((row) => `action ${row.controlId}`),
  };
}
