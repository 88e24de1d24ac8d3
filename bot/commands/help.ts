import type { Reply } from '../../domain/ports/conversation';
import type { Command, Commands } from './command';
import { safe } from './say';

export function helpCommand(all: () => Commands): Command<'help'> {
  return {
    name: 'help',
    say: 'help',
    does: 'what you can say; ordinary words do too, such as "why did we drop in March?"',
    tells: 'nothing',
    run: () => Promise.resolve(helpReply(all())),
  };
}

/** Says nothing about the tenant: anybody may read it. */
export function helpReply(commands: Commands): Reply {
  const lines = Object.values<Pick<Command, 'say' | 'does'>>(commands).map(
    ({ say, does }) => `- **${safe(say)}**: ${safe(does)}`,
  );
  return { text: `This is what you can say:\n\n${lines.join('\n')}`, suggestions: ['score', 'why', 'top', 'plan'] };
}
