import type { ChangeAccount } from '../../domain/contract/changes';
import type { HistoryResponse } from '../../domain/contract/history';
import { addDays } from '../../domain/days';
import type { IntentOf } from '../../domain/intent/intent';
import type { Reply } from '../../domain/ports/conversation';
import type { IsoDate } from '../../domain/snapshot';
import { formatDay, formatPercent, formatSigned } from '../../domain/words';
import type { Command, CommandContext } from './command';
import { beforeFigures } from './reach';
import { answerReply, NO_SCORE_YET } from './say';

const DEFAULT_DAYS = 7;
const MOST_LINES = 6;
/** A move that rounds to nothing went neither way. */
const VISIBLE_PERCENT = 0.05;

export const why: Command<'why'> = {
  name: 'why',
  say: 'why [period]',
  does: 'what moved the score, such as "why last week", "why in March" or "why since 1 September"',
  tells: 'numbers',
  async run(intent, { caller }, context) {
    const reach = await context.services.history.reach(caller.tenantId);
    if (reach === null) return { text: NO_SCORE_YET };
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
  const [was, is] = [series.days[0]?.percent ?? null, series.days.at(-1)?.percent ?? null];
  const days = `${formatDay(account.from, now)} to ${formatDay(account.to, now)}`;
  const lines = account.parts.slice(0, MOST_LINES).map((part) => {
    const id = part.controlId === undefined ? '' : ` (${part.controlId})`;
    return `${part.text}${id}`;
  });
  const more = account.parts.length - lines.length;
  return answerReply(
    {
      heading: `${days}: ${formatPercent(was)} to ${formatPercent(is)} (${formatSigned(account.percent)})`,
      parts: [
        ...nearestDays(account, asked.wanted, now),
        ...otherWay(account.percent, asked.direction),
        account.headline,
        { list: lines },
        ...(more > 0 ? [`and ${more} more, in the tab.`] : []),
      ],
      asOf: account.to,
      now,
      link: { words: 'Open the overview', url: context.tabUrl('overview') },
    },
    ['history', 'top', 'compare'],
    context.texts,
  );
}

/** Where there are no figures of a day that was asked for, which ones were taken instead. */
function nearestDays(account: ChangeAccount, wanted: { from: IsoDate; to: IsoDate }, now: Date): string[] {
  const day = (date: IsoDate) => formatDay(date, now);
  return [
    ...(account.from > wanted.from
      ? [`I don't know what was before: the figures I keep begin on ${day(account.from)}.`]
      : []),
    ...(account.from < wanted.from
      ? [`There are no figures of ${day(wanted.from)}; I took the last ones before it.`]
      : []),
    ...(account.to < wanted.to
      ? [`There are no figures of ${day(wanted.to)} yet; the newest are of ${day(account.to)}.`]
      : []),
  ];
}

/** Somebody who asks why it fell, when it rose, is told. */
function otherWay(percent: number, direction: IntentOf<'why'>['direction']): string[] {
  if (direction === 'down' && percent > -VISIBLE_PERCENT)
    return [percent < VISIBLE_PERCENT ? 'It did not drop.' : 'It did not drop: it rose.'];
  if (direction === 'up' && percent < VISIBLE_PERCENT)
    return [percent > -VISIBLE_PERCENT ? 'It did not rise.' : 'It did not rise: it fell.'];
  return [];
}
