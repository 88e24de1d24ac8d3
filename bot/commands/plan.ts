import type { PlanQuery, PlanResponse } from '../../domain/contract/plan';
import { addDays } from '../../domain/days';
import type { IntentOf } from '../../domain/intent/intent';
import type { Texts } from '../../domain/language/texts';
import type { Reply } from '../../domain/ports/conversation';
import type { Command, CommandContext } from './command';
import { answerReply, refusalReply } from './say';

const SHOWN = 5;
/** The trend behind a target is that of a quarter. */
const PACE_DAYS = 90;

export const plan: Command<'plan'> = {
  name: 'plan',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const isAsked = intent.target !== null || intent.comfort !== null || intent.userImpact !== null;
    return isAsked ? made(intent, caller.tenantId, context) : saved(caller.tenantId, context);
  },
};

async function saved(tenantId: string, context: CommandContext): Promise<Reply> {
  const { plan: words } = context.texts.chat;
  const progress = await context.services.plans.progress(tenantId, context.texts);
  if (progress === null) {
    const outcome = await context.services.plans.make(tenantId, {}, context.texts);
    if (!outcome.ok) return refusalReply(outcome);
    const { asOf, text } = outcome.plan;
    return answerReply(
      {
        parts: [words.noneSaved, words.halfWay(text)],
        ...inTheQueue(asOf, context),
      },
      ['plan balanced', 'top'],
      context.texts,
    );
  }
  const open = progress.open.slice(0, SHOWN);
  return answerReply(
    {
      parts: [
        progress.text,
        behindWords(progress.behind, context.texts),
        ...(open.length === 0 ? [] : [words.stillOpen, { list: open }]),
      ],
      ...inTheQueue(progress.asOf, context),
    },
    [...progress.open.slice(0, 2).map((id) => `action ${id}`), 'history'],
    context.texts,
  );
}

function behindWords(behind: number | null, { chat: { plan } }: Texts): string {
  if (behind === null) return plan.behindUnknown;
  return behind > 0 ? plan.behind(behind) : plan.reached;
}

async function made(intent: IntentOf<'plan'>, tenantId: string, context: CommandContext): Promise<Reply> {
  const outcome = await context.services.plans.make(tenantId, queryOf(intent), context.texts);
  if (!outcome.ok) return refusalReply(outcome);
  const { plan: made } = outcome;
  const more = made.steps.length - SHOWN;
  return answerReply(
    {
      heading: heading(intent, context.texts),
      parts: [
        made.text,
        { steps: await stepLines(made, tenantId, context) },
        ...(more > 0 ? [context.texts.chat.moreInTab(more)] : []),
        ...(await paceLine(intent.target, tenantId, context)),
        ...leftOut(made, context.texts),
      ],
      ...inTheQueue(made.asOf, context),
    },
    [...made.actions.slice(0, 2).map((id) => `action ${id}`), 'plan', 'history'],
    context.texts,
  );
}

function queryOf({ target, comfort, userImpact }: IntentOf<'plan'>): PlanQuery {
  return {
    ...(target === null ? {} : { target }),
    ...(comfort === null ? {} : { comfort }),
    ...(userImpact === null ? {} : { userImpact }),
    // A ceiling alone asks for all that stays below it.
    ...(target === null && comfort === null ? { comfort: 100 } : {}),
  };
}

function heading({ target, comfort, userImpact }: IntentOf<'plan'>, { chat: { plan } }: Texts): string {
  const what = target !== null ? plan.toReach(target) : plan.at(comfort ?? 100);
  return userImpact === null ? what : plan.within(what, userImpact);
}

async function stepLines({ steps }: PlanResponse, tenantId: string, context: CommandContext): Promise<string[]> {
  const queue = await context.services.actions.queue(tenantId, context.texts);
  const titles = new Map(queue?.actions.map((row) => [row.controlId, row.title]));
  return steps.slice(0, SHOWN).map(({ controlId, pointsLeft }) => {
    const title = titles.get(controlId);
    const action = title === undefined ? controlId : `${title} (${controlId})`;
    return context.texts.chat.plan.step(action, pointsLeft);
  });
}

/** How long the target takes at the pace so far; nothing where no pace is known. */
async function paceLine(
  target: number | null,
  tenantId: string,
  { services, texts }: CommandContext,
): Promise<string[]> {
  const reach = target === null ? null : await services.history.reach(tenantId);
  if (target === null || reach === null) return [];
  const from = addDays(reach.last, -PACE_DAYS);
  const { timeToTarget } = await services.history.series(tenantId, from, reach.last, target, texts);
  return timeToTarget === null ? [] : [timeToTarget.text];
}

function leftOut({ leftOut: { userImpact, licence } }: PlanResponse, { chat: { plan } }: Texts): string[] {
  return userImpact === 0 && licence === 0 ? [] : [plan.leftOut(userImpact, licence)];
}

function inTheQueue(asOf: string, context: CommandContext) {
  return { asOf, now: context.now(), link: { words: context.texts.buttons.openQueue, url: context.tabUrl('queue') } };
}
