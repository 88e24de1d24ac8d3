import type { DigestContent } from '../../domain/digest/content';
import type { Intent, IntentName, IntentOf } from '../../domain/intent/intent';
import type { Texts } from '../../domain/language/texts';
import type { ChatModel } from '../../domain/ports/chatModel';
import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import type { Services } from '../services/services';

/** What commands work with. */
export interface CommandContext {
  services: Services;
  /** Deep link into the tab: 'overview', 'queue', 'history', 'history/<from>/<to>' or 'action/<controlId>'. */
  tabUrl(view: string): string;
  pictureUrl(kind: 'gauge' | 'trend', content: DigestContent): string | null;
  now(): Date;
  /** Sorts what the rules do not understand; null where none is set up. */
  model: ChatModel | null;
  /** Of the language that is answered in. */
  texts: Texts;
}

interface CommandFor<I extends Intent> {
  name: I['name'];
  /** 'numbers' and 'names' are kept out of places where people without a right may listen. */
  tells: 'nothing' | 'numbers' | 'names';
  /** Set where something is changed: ordinary words are then answered with the exact ones, because nothing is changed on a guess. */
  changes?: { right: 'decide' | 'setDigest'; exactWords(intent: I): string };
  run(intent: I, message: IncomingMessage, context: CommandContext): Promise<Reply>;
}

/** What answers one intent. How it is said is in the texts of each language, under `help`. */
export type Command<N extends IntentName = IntentName> = CommandFor<IntentOf<N>>;

/** One command for every intent. */
export type Commands = { [N in IntentName]: Command<N> };
