import { TOP_ACTIONS, topActions } from '../../domain/topActions';
import { topCard } from '../cards/topCard';
import type { Command } from './command';
import { NO_SCORE_YET } from './say';

const DEFAULT_ROWS = 5;

export const top: Command = {
  name: 'top',
  pattern: /^top(?:\s+(\d{1,3}))?$/i,
  say: 'top [n]',
  does: 'the best next steps, five where you name no number, twenty at the most',
  tells: 'numbers',
  async run(match, { caller }, context) {
    const queue = await context.services.actions.queue(caller.tenantId);
    if (queue === null) return { text: NO_SCORE_YET };
    const asked = Math.min(Math.max(Number(match[1] ?? DEFAULT_ROWS), 1), TOP_ACTIONS);
    const rows = topActions(queue.actions, asked);
    if (rows.length === 0) return { text: 'Nothing is open: every action that counts is done or decided.' };
    const heading = rows.length === 1 ? 'The best next step' : `The ${rows.length} best next steps`;
    return {
      card: topCard(rows, { ...context, tenantId: caller.tenantId, heading, asOf: queue.asOf, now: context.now() }),
      summary: heading,
    };
  },
};
