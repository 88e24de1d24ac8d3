import type { DigestContent } from '../../domain/digest/content';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import type { Services } from '../services/services';

/** What commands work with. */
export interface CommandContext {
  services: Services;
  /** Deep link into the tab: 'overview', 'queue' or 'action/<controlId>'. */
  tabUrl(view: string): string;
  pictureUrl(kind: 'gauge' | 'trend', content: DigestContent): string | null;
  now(): Date;
}

/** One thing a person can say. The list of them in index.ts is the help text. */
export interface Command {
  name: string;
  /** Anchored at both ends, so that no command is found inside another sentence. */
  pattern: RegExp;
  /** How to say it, and what it does, as one line of the help text. */
  say: string;
  does: string;
  /** 'numbers' and 'names' are kept out of places where people without a right may listen. */
  tells: 'nothing' | 'numbers' | 'names';
  run(match: RegExpExecArray, message: IncomingMessage, context: CommandContext): Promise<Reply>;
}
