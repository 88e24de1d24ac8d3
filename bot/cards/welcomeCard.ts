import type { CardJson } from '../../domain/ports/posting';
import { card, SMALL, textBlock } from './elements';

/** The first words to a person. Says nothing about the tenant: nobody knows yet who reads it. */
export function welcomeCard(): CardJson {
  return card('Scorekeeper: your Secure Score, week by week.', [
    textBlock('Scorekeeper', { weight: 'Bolder', size: 'Medium' }),
    textBlock(
      "I keep an eye on your organisation's Microsoft Secure Score: what moved it, what to do next, and who is affected.",
    ),
    textBlock(
      'Say "score" for where you stand, "top" for the best next steps, or "help" for all I can do. I answer people with a security role in Entra, such as Security Reader.',
      SMALL,
    ),
    textBlock(
      'Add me to the team of your IT staff to get the digest in one of its channels. Everyone in that channel sees the score.',
      SMALL,
    ),
  ]);
}
