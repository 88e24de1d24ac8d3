import type { Place } from '../../domain/ports/conversation';
import type { CardJson } from '../../domain/ports/posting';
import { card, SMALL, textBlock } from './elements';

/** The first words in a chat. Says nothing about the tenant: nobody knows yet who reads it. */
export function welcomeCard(place: Place['kind']): CardJson {
  return card('Scorekeeper: your Secure Score, week by week.', [
    textBlock('Scorekeeper', { weight: 'Bolder', size: 'Medium' }),
    textBlock(
      "I keep an eye on your organisation's Microsoft Secure Score: what moved it, what to do next, and who is affected.",
    ),
    textBlock(
      `${place === 'personal' ? 'Say' : 'Mention me and say'} "score" for where you stand, "top" for the best next steps, or "help" for all I can do. I answer people with a security role in Entra, such as Security Reader.`,
      SMALL,
    ),
    ...(place === 'personal'
      ? []
      : [
          textBlock(
            'Everyone in this chat reads my answers, so figures come here only when a Security Administrator or Global Administrator asks, and names of people never. Ask me for the rest in our personal chat.',
            SMALL,
          ),
        ]),
    textBlock(
      'Add me to the team of your IT staff to get the digest in one of its channels. Everyone in that channel sees the score.',
      SMALL,
    ),
  ]);
}
