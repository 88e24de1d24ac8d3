import type { ChangeAccount } from '../../domain/contract/changes';
import type { HistoryResponse } from '../../domain/contract/history';
import { addDays } from '../../domain/days';
import type { IntentOf } from '../../domain/intent/intent';
import type { Texts } from '../../domain/language/texts';
import type { Reply } from '../../domain/ports/conversation';
import type { IsoDate } from '../../domain/snapshot';
import type { Command, CommandContext } from './command';
import { beforeFigures } from './reach';
import { answerReply } from './say';

const DEFAULT_DAYS = 7;
const MOST_LINES = 6;
/** A move that rounds to nothing went neither way. */
const VISIBLE_PERCENT = 0.05;

export const why: Command<'why'> = {
  name: 'why',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const reach = await context.services.history.reach(caller.tenantId);
    if (reach === null) return { text: context.texts.chat.noScoreYet };
    const period = intent.period ?? { from: addDays(reach.last, 1 - DEFAULT_DAYS), to: reach.last };
    if (period.to < reach.first) return beforeFigures(reach, context, 'why');
    // A period is compared with the evening before it.
    const wanted = { from: addDays(period.from, -1), to: period.to };
    const start = wanted.from < reach.first ? reach.first : wanted.from;
    const account = await context.services.history.account(caller.tenantId, start, wanted.to, context.texts);
    if (account === null) return beforeFigures(reach, context, 'why');
    const series = await context.services.history.series(
      caller.tenantId,
      account.from,
      account.to,
      null,
      context.texts,
    );
    return accountReply(account, series, { wanted, direction: intent.direction }, context);
  },
};

function accountReply(
  account: ChangeAccount,
  series: HistoryResponse,
  asked: { wanted: { from: IsoDate; to: IsoDate }; direction: IntentOf<'why'>['direction'] },
  context: CommandContext,
): Reply {
  const now = context.now();
  const { chat, numbers, buttons } = context.texts;
  const [was, is] = [series.days[0]?.percent ?? null, series.days.at(-1)?.percent ?? null];
  const [from, to] = [numbers.day(account.from, now), numbers.day(account.to, now)];
  const lines = account.parts.slice(0, MOST_LINES).map((part) => {
    const id = part.controlId === undefined ? '' : ` (${part.controlId})`;
    return `${part.text}${id}`;
  });
  const more = account.parts.length - lines.length;
  return answerReply(
    {
      heading: chat.why.heading(from, to, was, is, account.percent),
      parts: [
        ...nearestDays(account, asked.wanted, now, context.texts),
        ...otherWay(account.percent, asked.direction, context.texts),
        account.headline,
        { list: lines },
        ...(more > 0 ? [chat.moreInTab(more)] : []),
      ],
      asOf: account.to,
      now,
      link: { words: buttons.openHistory, url: context.tabUrl(`history/${account.from}/${account.to}`) },
    },
    ['history', 'top', 'compare'],
    context.texts,
  );
}

/** Where there are no figures of a day that was asked for, which ones were taken instead. */
function nearestDays(
  account: ChangeAccount,
  wanted: { from: IsoDate; to: IsoDate },
  now: Date,
  { chat, numbers }: Texts,
): string[] {
  const day = (date: IsoDate) => numbers.day(date, now);
  return [
    ...(account.from > wanted.from ? [chat.figuresBegin(day(account.from))] : []),
    ...(account.from < wanted.from ? [chat.why.lastOnesBefore(day(wanted.from))] : []),
    ...(account.to < wanted.to ? [chat.why.notYet(day(wanted.to), day(account.to))] : []),
  ];
}

/** Somebody who asks why it fell, when it rose, is told. */
function otherWay(percent: number, direction: IntentOf<'why'>['direction'], { chat: { why } }: Texts): string[] {
  if (direction === 'down' && percent > -VISIBLE_PERCENT)
    return [percent < VISIBLE_PERCENT ? why.noDrop : why.noDropButRise];
  if (direction === 'up' && percent < VISIBLE_PERCENT)
    return [percent > -VISIBLE_PERCENT ? why.noRise : why.noRiseButDrop];
  return [];
}
