import type { Reply } from '../../domain/ports/conversation';
import type { IsoDate } from '../../domain/snapshot';
import type { CommandContext } from './command';

/** The answer to a question about days of which nothing is kept. `command` asks the same of the days there are. */
export function beforeFigures(
  { first, last }: { first: IsoDate; last: IsoDate },
  context: CommandContext,
  command: 'why' | 'history',
): Reply {
  const now = context.now();
  const { chat, numbers } = context.texts;
  return {
    text: chat.beforeFigures(numbers.day(first, now), numbers.day(last, now)),
    suggestions: [`${command} since ${first}`, 'score'],
  };
}
