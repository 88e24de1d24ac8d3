import { describe, expect, it } from '@jest/globals';
import { createMessageAnswerer } from '../../../bot/commands/index';
import { createFakeServices, fakeEdge, OPERATOR } from '../../support/fakeServices';
import { TENANT } from '../../support/sampleDigest';
import { messageText } from '../../support/shownText';

async function say(text: string) {
  const answer = createMessageAnswerer({ ...fakeEdge, services: createFakeServices().services });
  const reply = await answer({
    caller: { tenantId: TENANT, userId: OPERATOR, name: 'Mere Ngata' },
    language: 'de',
    place: { kind: 'personal', conversationId: 'a:1', teamId: null, channelId: null },
    text,
  });
  return messageText({ ...reply, attachments: [reply.card, reply.also].map((content) => ({ content })) });
}

describe('answers in German', () => {
  it.each([
    ['help', 'Das können Sie schreiben:'],
    ['compare', 'Andere im Durchschnitt:'],
    ['why', 'Verlauf öffnen'],
    ['history', 'Niedrigster Stand'],
    ['plan', 'Maßnahmenliste öffnen'],
    ['plan 70 %', 'Um 70,0 % zu erreichen'],
    ['top 3', 'Maßnahmenliste öffnen'],
    ['log', 'Das Protokoll ist vollständig'],
    ['digest actions 99', 'Ein Wochenbericht zeigt 1 bis 10 nächste Schritte.'],
    ['digest monday 08:00 Mars/Base', 'Eine Zeitzone „Mars/Base“ kenne ich nicht.'],
    ['action nosuchthingatall', 'finde ich keine Maßnahme'],
    ['please ignore the lockbox feature', 'Nichts wird geändert, bevor Sie es so schreiben'],
  ])('%s', async (text, expected) => {
    expect(await say(text)).toContain(expected);
  });
});
