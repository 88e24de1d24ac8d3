import type { PlanQuery, PlanResponse } from '../../domain/contract/plan';
import { addDays } from '../../domain/days';
import type { IntentOf } from '../../domain/intent/intent';
import type { Reply } from '../../domain/ports/conversation';
import { countWord, formatPercent, formatPoints } from '../../domain/words';
import type { Command, CommandContext } from './command';
import { answerReply, refusalReply } from './say';

const SHOWN = 5;
/** The trend behind a target is that of a quarter. */
const PACE_DAYS = 90;

export const plan: Command<'plan'> = {
  name: 'plan',
  say: 'plan [percent, or comfort 0 to 100]',
  does: 'how far the saved plan is; with "plan 70 %" or "plan comfort 40" what it would take',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const isAsked = intent.target !== null || intent.comfort !== null || intent.userImpact !== null;
    return isAsked ? made(intent, caller.tenantId, context) : saved(caller.tenantId, context);
  },
};

async function saved(tenantId: string, context: CommandContext): Promise<Reply> {
  const progress = await context.services.plans.progress(tenantId, context.texts);
  if (progress === null) {
    const outcome = await context.services.plans.make(tenantId, {}, context.texts);
    if (!outcome.ok) return refusalReply(outcome);
    const { asOf, text } = outcome.plan;
    return answerReply(
      {
        parts: [
          "I don't know how far you are: no plan has been saved yet.",
          `This is what a plan half way would be. ${text}`,
        ],
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
        behindWords(progress.behind),
        ...(open.length === 0 ? [] : ['Still open, next one first:', { list: open }]),
      ],
      ...inTheQueue(progress.asOf, context),
    },
    [...progress.open.slice(0, 2).map((id) => `action ${id}`), 'history'],
    context.texts,
  );
}

function behindWords(behind: number | null): string {
  if (behind === null) return "How much is missing I don't know: Microsoft gave no percentage.";
  return behind > 0 ? `${formatPercent(behind)} are missing.` : 'What was planned is reached.';
}

async function made(intent: IntentOf<'plan'>, tenantId: string, context: CommandContext): Promise<Reply> {
  const outcome = await context.services.plans.make(tenantId, queryOf(intent), context.texts);
  if (!outcome.ok) return refusalReply(outcome);
  const { plan: made } = outcome;
  const more = made.steps.length - SHOWN;
  return answerReply(
    {
      heading: heading(intent),
      parts: [
        made.text,
        { steps: await stepLines(made, tenantId, context) },
        ...(more > 0 ? [`and ${more} more, in the tab.`] : []),
        ...(await paceLine(intent.target, tenantId, context)),
        ...leftOut(made),
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

const CEILINGS = { none: 'nobody notices', low: 'few notice', moderate: 'some notice', high: 'many notice' };

function heading({ target, comfort, userImpact }: IntentOf<'plan'>): string {
  const what = target !== null ? `To reach ${formatPercent(target)}` : `Plan at ${formatPoints(comfort ?? 100)} of 100`;
  return userImpact === null ? what : `${what}, each so that at most ${CEILINGS[userImpact]}`;
}

async function stepLines({ steps }: PlanResponse, tenantId: string, context: CommandContext): Promise<string[]> {
  const queue = await context.services.actions.queue(tenantId, context.texts);
  const titles = new Map(queue?.actions.map((row) => [row.controlId, row.title]));
  return steps.slice(0, SHOWN).map(({ controlId, pointsLeft }) => {
    const title = titles.get(controlId);
    return `${title === undefined ? controlId : `${title} (${controlId})`}: ${countWord(pointsLeft, 'point', 'points')}`;
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

function leftOut({ leftOut: { userImpact, licence } }: PlanResponse): string[] {
  const parts = [
    ...(userImpact === 0 ? [] : [`${countWord(userImpact, 'action', 'actions')} that more people would notice`]),
    ...(licence === 0
      ? []
      : [countWord(licence, 'action that needs', 'actions that need') + ' a licence you do not own']),
  ];
  return parts.length === 0 ? [] : [`Left out: ${parts.join(', ')}.`];
}

function inTheQueue(asOf: string, context: CommandContext) {
  return { asOf, now: context.now(), link: { words: 'Open the queue', url: context.tabUrl('queue') } };
}
