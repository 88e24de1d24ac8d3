import type { Reply } from '../../domain/ports/conversation';
import type { IsoDate } from '../../domain/snapshot';
import { formatDay } from '../../domain/words';
import type { CommandContext } from './command';

/** The answer to a question about days of which nothing is kept. `command` asks the same of the days there are. */
export function beforeFigures(
  { first, last }: { first: IsoDate; last: IsoDate },
  context: CommandContext,
  command: 'why' | 'history',
): Reply {
  const now = context.now();
  const [from, to] = [formatDay(first, now), formatDay(last, now)];
  return {
    text: `I don't know: the figures I keep begin on ${from} and end on ${to}. Microsoft supplies none that are older than 90 days when the service is first started.`,
    suggestions: [`${command} since ${first}`, 'score'],
  };
}
