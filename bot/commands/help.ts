import type { Reply } from '../../domain/ports/conversation';
import type { Command, CommandContext, Commands } from './command';
import { answerReply } from './say';

export function helpCommand(all: () => Commands): Command<'help'> {
  return {
    name: 'help',
    say: 'help',
    does: 'what you can say; ordinary words do too, such as "why did we drop in March?"',
    tells: 'nothing',
    run: (_intent, _message, context) => Promise.resolve(helpReply(all(), context)),
  };
}

/** Says nothing about the tenant: anybody may read it. */
export function helpReply(
  commands: Commands,
  { now, texts }: Pick<CommandContext, 'now' | 'texts'>,
  before = '',
): Reply {
  const list = Object.values<Pick<Command, 'say' | 'does'>>(commands).map(({ say, does }) => `${say}: ${does}`);
  return answerReply(
    { parts: [`${before}This is what you can say:`, { list }], now: now() },
    ['score', 'why', 'top', 'plan'],
    texts,
  );
}
