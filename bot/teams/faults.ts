import { randomUUID } from 'node:crypto';
import type { Texts } from '../../domain/language/texts';
import { SourceUnavailable } from '../../domain/ports/secureScoreSource';
import { faultWords } from '../../domain/sourceFault';
import type { BotLog } from './log';

/** What a person is told when the work behind a message failed. The log has the same number. */
export function faultText(error: unknown, log: BotLog, texts: Texts): string {
  const { teams } = texts;
  const id = randomUUID().slice(0, 8);
  if (error instanceof SourceUnavailable) {
    log.warn({ faultId: id, error }, 'a source could not be asked');
    const { problem, help } = faultWords(error.told, texts);
    return teams.sourceFault(problem, help, id);
  }
  log.error({ faultId: id, error }, 'a turn failed');
  return teams.fault(id);
}
