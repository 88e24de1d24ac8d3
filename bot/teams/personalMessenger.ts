import type { ConversationReference } from 'botbuilder';
import type { PersonalMessenger, PersonTarget } from '../../domain/ports/posting';
import type { Connector, ConnectorCall } from './connectorCall';
import { messageActivity } from './replies';

/** Sends to one person's own chat with the bot, one try each. */
export function createPersonalMessenger(deps: { call: ConnectorCall; botAppId: string | null }): PersonalMessenger {
  /** Teams gives the chat there is, or makes one where the person has the app or is in a team that has it. */
  async function chatWith(person: PersonTarget, connector: Connector): Promise<string> {
    if (person.conversationId !== null) return person.conversationId;
    const { id } = await connector.conversations.createConversation({
      isGroup: false,
      bot: { id: `28:${deps.botAppId ?? ''}` },
      members: [{ id: person.memberId }],
      tenantId: person.tenantId,
      channelData: { tenant: { id: person.tenantId } },
    });
    if (id === undefined) throw new Error('Teams opened a chat without saying which.');
    return id;
  }

  return {
    send: (person, message) =>
      deps.call(referenceOf(person), async (connector) => {
        const chat = await chatWith(person, connector);
        const { id } = await connector.conversations.sendToConversation(chat, messageActivity(message));
        return { kind: 'ok', activityId: id ?? '' };
      }),
  };
}

function referenceOf(person: PersonTarget): Partial<ConversationReference> {
  return {
    channelId: 'msteams',
    serviceUrl: person.serviceUrl,
    conversation: {
      id: person.conversationId ?? '',
      name: '',
      isGroup: false,
      conversationType: 'personal',
      tenantId: person.tenantId,
    },
  };
}
