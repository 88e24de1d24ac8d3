import type { Reply } from '../../domain/ports/conversation';
import type { Command } from './command';
import { safe } from './say';

export function helpCommand(all: () => Command[]): Command {
  return {
    name: 'help',
    pattern: /^(?:help|\?|hi|hello|hilfe|commands)$/i,
    say: 'help',
    does: 'what you can say',
    tells: 'nothing',
    run: () => Promise.resolve(helpReply(all())),
  };
}

/** Says nothing about the tenant: anybody may read it. */
export function helpReply(commands: Command[]): Reply {
  const lines = commands.map(({ say, does }) => `- **${safe(say)}**: ${safe(does)}`);
  return { text: `This is what you can say:\n\n${lines.join('\n')}`, suggestions: ['score', 'top'] };
}
