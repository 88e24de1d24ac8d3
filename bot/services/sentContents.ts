import type { PostedContent } from '../../domain/digest/content';
import type { Delivery } from '../../domain/ports/repositories';

/** What arrived, of what was opened for a channel. */
export function sentContents(opened: readonly Delivery[]): PostedContent[] {
  return opened.flatMap(({ state, content }) =>
    state === 'sent' && content !== null ? [content as PostedContent] : [],
  );
}
