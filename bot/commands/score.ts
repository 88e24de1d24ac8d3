import { digestSummary } from '../cards/digestCard';
import { scoreCard } from '../cards/scoreCard';
import type { Command } from './command';
import { refusalReply } from './say';

export const score: Command = {
  name: 'score',
  pattern: /^(?:score|secure score|how are we|status)\??$/i,
  say: 'score',
  does: 'where you stand, and what moved it in the last week',
  tells: 'numbers',
  async run(_match, { caller }, context) {
    const preview = await context.services.digests.preview(caller, null);
    if (!preview.ok) return refusalReply(preview);
    return {
      card: scoreCard(preview.content, context),
      summary: digestSummary(preview.content),
      suggestions: ['top', 'digest preview'],
    };
  },
};
