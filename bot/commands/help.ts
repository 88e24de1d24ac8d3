import type { Reply } from '../../domain/ports/conversation';
import type { Command, CommandContext } from './command';
import { answerReply } from './say';

export const help: Command<'help'> = {
  name: 'help',
  tells: 'nothing',
  run: (_intent, _message, context) => Promise.resolve(helpReply(context)),
};

/** Says nothing about the tenant: anybody may read it. `before` is a sentence. */
export function helpReply({ now, texts }: Pick<CommandContext, 'now' | 'texts'>, before: string | null = null): Reply {
  const { canSay, commands } = texts.help;
  const list = Object.values(commands).map(({ say, does }) => `${say}: ${does}`);
  const first = before === null ? canSay : `${before} ${canSay}`;
  return answerReply({ parts: [first, { list }], now: now() }, ['score', 'why', 'top', 'plan'], texts);
}
