import type { DigestContent } from '../../domain/digest/content';
import type { Texts } from '../../domain/language/texts';
import type { CardJson } from '../../domain/ports/posting';
import { digestSummary, scoreBody } from './digestCard';
import type { DigestCardOptions } from './digestCardOptions';
import { card, openUrl } from './elements';

/** The score alone, for one person. */
export function scoreCard(
  content: DigestContent,
  options: Pick<DigestCardOptions, 'tabUrl' | 'pictureUrl'>,
  texts: Texts,
): CardJson {
  return card(digestSummary(content, texts), scoreBody(content, options, texts), [
    openUrl(texts.buttons.openOverview, options.tabUrl('overview')),
    openUrl(texts.buttons.openQueue, options.tabUrl('queue')),
  ]);
}
