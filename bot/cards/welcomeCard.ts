import type { Texts } from '../../domain/language/texts';
import type { Place } from '../../domain/ports/conversation';
import type { CardJson } from '../../domain/ports/posting';
import { card, SMALL, textBlock } from './elements';

/** The first words in a chat. Says nothing about the tenant: nobody knows yet who reads it. */
export function welcomeCard(place: Place['kind'], { welcome }: Texts): CardJson {
  const isPersonal = place === 'personal';
  return card(welcome.summary, [
    textBlock('Scorekeeper', { weight: 'Bolder', size: 'Medium' }),
    textBlock(welcome.what),
    textBlock(isPersonal ? welcome.how.personal : welcome.how.shared, SMALL),
    ...(isPersonal ? [] : [textBlock(welcome.readByAll, SMALL)]),
    textBlock(welcome.addToTeam, SMALL),
  ]);
}
