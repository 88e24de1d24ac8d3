import { digestSummary } from '../cards/digestCard';
import { scoreCard } from '../cards/scoreCard';
import type { Command } from './command';
import { refusalReply } from './say';

export const score: Command<'score'> = {
  name: 'score',
  tells: 'numbers',
  async run(_intent, { caller }, context) {
    const preview = await context.services.digests.preview(caller, null, context.texts);
    if (!preview.ok) return refusalReply(preview);
    return {
      card: scoreCard(preview.content, context, context.texts),
      summary: digestSummary(preview.content, context.texts),
      suggestions: ['why', 'top', 'compare', 'history'],
    };
  },
};
