import type { IncomingMessage, Reply } from '../../domain/ports/conversation';
import type { Command, CommandContext } from './command';

/**
 * Whether the answer may be given where it was asked. Others read along in channels and group chats: names never go there,
 * and numbers only where an operator had the digest sent, or where an operator asks.
 */
export async function keptBack(
  command: Pick<Command, 'tells'>,
  { caller, place }: IncomingMessage,
  { services, texts }: CommandContext,
): Promise<Reply | null> {
  if (place.kind === 'personal' || command.tells === 'nothing') return null;
  if (command.tells === 'names') {
    return { text: texts.chat.namesKeptBack };
  }
  if ((await services.access.roleOf(caller)) === 'operator') return null;
  const channel = place.channelId === null ? null : await services.channels.find(caller.tenantId, place.channelId);
  if (channel !== null && channel.schedule !== null && channel.enabled) return null;
  return { text: texts.chat.figuresKeptBack };
}
