import { actionsWithin, hardestWish, type Wish, type Wishes } from '../../domain/actionsWithin';
import type { ActionRow } from '../../domain/contract/actions';
import type { IntentOf } from '../../domain/intent/intent';
import type { Reply } from '../../domain/ports/conversation';
import { threatName } from '../../domain/threats';
import { TOP_ACTIONS, topActions } from '../../domain/topActions';
import { countWord, formatMinutes } from '../../domain/words';
import { topCard } from '../cards/topCard';
import type { Command } from './command';
import { NO_SCORE_YET } from './say';

const DEFAULT_ROWS = 5;

export const top: Command<'top'> = {
  name: 'top',
  say: 'top [n] [category, minutes, nobody notices, against a threat]',
  does: 'the best next steps, five where you name no number, twenty at the most',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const queue = await context.services.actions.queue(caller.tenantId, context.texts);
    if (queue === null) return { text: NO_SCORE_YET };
    const { category, userImpact, minutes, threat } = intent;
    const owner = intent.person === 'me' ? caller.name : intent.person;
    const wishes = { category, userImpact, minutes, threat, owner };
    const toDo = topActions(queue.actions, queue.actions.length);
    if (toDo.length === 0) return { text: 'Nothing is open: every action that counts is done or decided.' };
    const rows = actionsWithin(toDo, wishes).slice(0, Math.min(intent.count ?? DEFAULT_ROWS, TOP_ACTIONS));
    if (rows.length === 0) return nothingFits(toDo, wishes);
    const heading = headingOf(rows.length, wishes);
    return {
      card: topCard(rows, {
        tenantId: caller.tenantId,
        tabUrl: (view) => context.tabUrl(view),
        heading,
        asOf: queue.asOf,
        now: context.now(),
      }),
      summary: heading,
      suggestions: [...rows.slice(0, 2).map(({ controlId }) => `action ${controlId}`), ...narrower(intent)],
    };
  },
};

function headingOf(count: number, wishes: Wishes): string {
  const what = count === 1 ? 'The best next step' : `The ${count} best next steps`;
  const parts = wishesOf(wishes).map((wish) => wishWords(wish, wishes));
  return [what, ...parts].join(', ');
}

/** An answer to a filter that nothing passes: which part of it to give up. */
function nothingFits(toDo: readonly ActionRow[], wishes: Wishes): Reply {
  const parts = wishesOf(wishes).map((wish) => wishWords(wish, wishes));
  const hardest = hardestWish(toDo, wishes);
  const helps =
    hardest === null
      ? 'Say "top" for the best next steps.'
      : `${countWord(hardest.count, 'would fit', 'would fit')} without "${wishWords(hardest.wish, wishes)}".`;
  return { text: `No open action fits ${parts.join(', ')}. ${helps}`, suggestions: ['top', 'top nobody notices'] };
}

function wishesOf(wishes: Wishes): Wish[] {
  return (Object.keys(wishes) as Wish[]).filter((wish) => wishes[wish] !== null);
}

const CEILINGS = {
  none: 'that nobody notices',
  low: 'that few notice at the most',
  moderate: 'that some notice at the most',
  high: 'that many may notice',
};

function wishWords(wish: Wish, { category, userImpact, minutes, threat, owner }: Wishes): string {
  switch (wish) {
    case 'category':
      return `in ${category ?? ''}`;
    case 'userImpact':
      return CEILINGS[userImpact ?? 'high'];
    case 'minutes':
      return `each within ${formatMinutes(minutes)}`;
    case 'threat':
      return `against ${threatName(threat ?? '', 'en').toLowerCase()}`;
    case 'owner':
      return `taken on by ${owner ?? ''}`;
  }
}

function narrower({ userImpact, minutes }: IntentOf<'top'>): string[] {
  return [...(userImpact === null ? ['top nobody notices'] : []), ...(minutes === null ? ['top 30 min'] : [])];
}
