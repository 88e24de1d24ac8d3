import type { DigestContent } from '../../domain/digest/content';
import type { CardJson } from '../../domain/ports/posting';
import { digestSummary, scoreBody } from './digestCard';
import type { DigestCardOptions } from './digestCardOptions';
import { card, openUrl } from './elements';

/** The score alone, for one person. */
export function scoreCard(content: DigestContent, options: Pick<DigestCardOptions, 'tabUrl' | 'pictureUrl'>): CardJson {
  return card(digestSummary(content), scoreBody(content, options), [
    openUrl('Open the overview', options.tabUrl('overview')),
    openUrl('Open the queue', options.tabUrl('queue')),
  ]);
}
