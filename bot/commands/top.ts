import { actionsWithin, hardestWish, type Wish, type Wishes } from '../../domain/actionsWithin';
import type { ActionRow } from '../../domain/contract/actions';
import type { IntentOf } from '../../domain/intent/intent';
import type { Texts } from '../../domain/language/texts';
import type { Reply } from '../../domain/ports/conversation';
import { threatName } from '../../domain/threats';
import { TOP_ACTIONS, topActions } from '../../domain/topActions';
import { topCard } from '../cards/topCard';
import type { Command } from './command';

const DEFAULT_ROWS = 5;

export const top: Command<'top'> = {
  name: 'top',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const { texts } = context;
    const queue = await context.services.actions.queue(caller.tenantId, context.texts);
    if (queue === null) return { text: texts.chat.noScoreYet };
    const { category, userImpact, minutes, threat } = intent;
    const owner = intent.person === 'me' ? caller.name : intent.person;
    const wishes = { category, userImpact, minutes, threat, owner };
    const toDo = topActions(queue.actions, queue.actions.length);
    if (toDo.length === 0) return { text: texts.chat.nothingOpen };
    const rows = actionsWithin(toDo, wishes).slice(0, Math.min(intent.count ?? DEFAULT_ROWS, TOP_ACTIONS));
    if (rows.length === 0) return nothingFits(toDo, wishes, texts);
    const heading = texts.chat.top.heading(rows.length, wishesIn(wishes, texts));
    return {
      card: topCard(
        rows,
        {
          tenantId: caller.tenantId,
          tabUrl: (view) => context.tabUrl(view),
          heading,
          asOf: queue.asOf,
          now: context.now(),
        },
        context.texts,
      ),
      summary: heading,
      suggestions: [...rows.slice(0, 2).map(({ controlId }) => `action ${controlId}`), ...narrower(intent)],
    };
  },
};

/** An answer to a filter that nothing passes: which part of it to give up. */
function nothingFits(toDo: readonly ActionRow[], wishes: Wishes, texts: Texts): Reply {
  const { top } = texts.chat;
  const hardest = hardestWish(toDo, wishes);
  const helps = hardest === null ? top.sayTop : top.wouldFit(hardest.count, wishWords(hardest.wish, wishes, texts));
  const text = `${top.nothingFits(wishesIn(wishes, texts))} ${helps}`;
  return { text, suggestions: ['top', 'top nobody notices'] };
}

function wishesIn(wishes: Wishes, texts: Texts): string[] {
  const given = (Object.keys(wishes) as Wish[]).filter((wish) => wishes[wish] !== null);
  return given.map((wish) => wishWords(wish, wishes, texts));
}

function wishWords(wish: Wish, wishes: Wishes, texts: Texts): string {
  const { top } = texts.chat;
  const { category, userImpact, minutes, threat, owner } = wishes;
  switch (wish) {
    case 'category':
      return top.inCategory(category ?? '');
    case 'userImpact':
      return top.noticed(userImpact ?? 'high');
    case 'minutes':
      return top.within(minutes ?? 0);
    case 'threat':
      return top.against(threatName(threat ?? '', texts.language));
    case 'owner':
      return top.takenOnBy(owner ?? '');
  }
}

function narrower({ userImpact, minutes }: IntentOf<'top'>): string[] {
  return [...(userImpact === null ? ['top nobody notices'] : []), ...(minutes === null ? ['top 30 min'] : [])];
}
