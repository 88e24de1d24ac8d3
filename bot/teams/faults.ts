import { randomUUID } from 'node:crypto';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import type { BotLog } from './log';

/** What a person is told when the work behind a message failed. The log has the same number. */
export function faultText(error: unknown, log: BotLog): string {
  const id = randomUUID().slice(0, 8);
  if (error instanceof SourceUnavailable) {
    log.warn({ faultId: id, error }, 'a source could not be asked');
    return `${error.message} ${error.help} (number ${id})`;
  }
  log.error({ faultId: id, error }, 'a turn failed');
  return `Something went wrong, number ${id}. Try it again in a minute; if it comes back, give that number to whoever runs this service.`;
}
